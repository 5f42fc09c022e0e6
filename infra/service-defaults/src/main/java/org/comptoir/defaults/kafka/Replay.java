package org.comptoir.defaults.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.comptoir.defaults.inbox.ReplayedTopics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/**
 * Sends this instance's consumers back to the beginning of the topics that are to be replayed, whenever a partition comes
 * to them: one that went to an instance without a replay for a while would else keep a gap.
 */
final class Replay implements ConsumerAwareRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final ReplayedTopics replayed;

    /**
     * Reads these again.
     *
     * @throws IllegalArgumentException when one is no topic of the published language: a typing error must not look like success
     */
    Replay(ReplayedTopics replayed) {
        this.replayed = replayed;
        Set<String> unknown = new TreeSet<>(replayed.topics());
        TopicCreation.published().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("comptoir.replay.topics names what is no topic: " + unknown);
        }
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        List<TopicPartition> again = partitions.stream()
                .filter(partition -> replayed.contains(partition.topic()))
                .toList();
        if (!again.isEmpty()) {
            LOG.info(
                    "{} reads again from the beginning: {}",
                    consumer.groupMetadata().groupId(),
                    again);
            consumer.seekToBeginning(again);
        }
    }
}
