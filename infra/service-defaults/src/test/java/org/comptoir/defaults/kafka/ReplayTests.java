package org.comptoir.defaults.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.comptoir.contracts.Topics;
import org.comptoir.defaults.inbox.ReplayedTopics;
import org.junit.jupiter.api.Test;

class ReplayTests {
    private static final TopicPartition PRICES = new TopicPartition(Topics.PRICES, 0);
    private static final TopicPartition ORDERS = new TopicPartition(Topics.ORDERS, 0);

    @Test
    void beginsTheseTopicsAgainAndNoOther() {
        try (MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest")) {
            Replay replay = new Replay(new ReplayedTopics(Set.of(Topics.PRICES)));
            consumer.assign(List.of(PRICES, ORDERS));
            consumer.updateBeginningOffsets(Map.of(PRICES, 3L, ORDERS, 3L));
            consumer.seek(PRICES, 50);
            consumer.seek(ORDERS, 50);

            replay.onPartitionsAssigned(consumer, List.of(PRICES, ORDERS));
            assertThat(consumer.position(PRICES)).isEqualTo(3);
            assertThat(consumer.position(ORDERS)).isEqualTo(50);
        }
    }

    @Test
    void refusesWhatIsNoTopic() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Replay(new ReplayedTopics(Set.of(Topics.PRICES, "catalogue.prices"))))
                .withMessageContaining("[catalogue.prices]");
    }
}
