package org.comptoir.defaults.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import org.comptoir.defaults.inbox.ReplayedTopics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.support.ProducerListener;

/** Topics, patience and dead letters; Boot's own listener container factory picks the error handler up. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@ConditionalOnBean(KafkaListenerEndpointRegistry.class)
@ConditionalOnProperty(name = "comptoir.kafka.enabled", matchIfMissing = true)
@EnableConfigurationProperties({TopicDefaults.class, ReplayedTopics.class})
class KafkaDefaultsAutoConfiguration {
    @Bean
    TopicCreation topicCreation(KafkaAdmin admin, KafkaListenerEndpointRegistry listeners, TopicDefaults defaults) {
        return new TopicCreation(admin, listeners, defaults);
    }

    @Bean
    StoppedPartitions stoppedPartitions(KafkaListenerEndpointRegistry listeners) {
        return new StoppedPartitions(listeners);
    }

    /** Boot's own listener container factory picks it up. */
    @Bean
    @ConditionalOnMissingBean
    ConsumerAwareRebalanceListener replay(ReplayedTopics replayed) {
        return new Replay(replayed);
    }

    @Bean
    @ConditionalOnMissingBean
    CommonErrorHandler patience(
            ProducerFactory<Object, Object> producers,
            StoppedPartitions stopped,
            ObjectProvider<MeterRegistry> meters) {
        KafkaTemplate<Object, Object> kafka = new KafkaTemplate<>(producers);
        kafka.setProducerListener(new ProducerListener<>() {});
        return Patience.errorHandler(
                new DeadLetters(kafka, stopped, meters.getIfAvailable(() -> Metrics.globalRegistry)));
    }
}
