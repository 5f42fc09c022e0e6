package org.comptoir.defaults.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.comptoir.contracts.Topics;
import org.comptoir.defaults.TestBroker;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;

class TopicCreationIT {
    @Test
    void letsAServiceStartWithoutKafkaAndMakesTheTopicsLater() {
        TestBroker broker = new TestBroker();
        KafkaAdmin admin = new KafkaAdmin(Map.of(
                "bootstrap.servers", broker.address(), "request.timeout.ms", 1000, "default.api.timeout.ms", 1500));
        admin.setOperationTimeout(2);
        TopicCreation topics = new TopicCreation(
                admin, new KafkaListenerEndpointRegistry(), new TopicDefaults(3, Duration.ofDays(30)));
        topics.start();
        assertThat(topics.isDone()).isFalse();
        broker.start();
        try {
            await().atMost(Duration.ofSeconds(20)).until(topics::isDone);
            assertThat(admin.describeTopics(Topics.ORDERS, Topics.STOCK_LEVELS).values())
                    .hasSize(2)
                    .allMatch(topic -> topic.partitions().size() == 3);
        } finally {
            topics.stop();
            broker.stop();
        }
    }
}
