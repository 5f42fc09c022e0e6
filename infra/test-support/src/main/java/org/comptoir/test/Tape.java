package org.comptoir.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All records of one topic from its beginning, read once and kept, in a consumer group of its own. */
final class Tape implements AutoCloseable {
    private final String topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    Tape(String bootstrapServers, String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "probe-" + UUID.randomUUID(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        1_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** What was read so far. */
    List<ConsumerRecord<String, byte[]>> records() {
        return records;
    }

    /** Reads on for at most this long, or until something came. */
    void wind(Duration patience) {
        if (isThreaded(patience)) {
            consumer.poll(patience).forEach(records::add);
        }
    }

    /** Reads on to where the topic ends now. */
    void windToEnd() {
        if (!isThreaded(Duration.ofSeconds(1))) {
            return;
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
    }

    private boolean isThreaded(Duration patience) {
        if (consumer.assignment().isEmpty()) {
            List<TopicPartition> partitions = partitions(patience).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        return !consumer.assignment().isEmpty();
    }

    private List<PartitionInfo> partitions(Duration patience) {
        try {
            List<PartitionInfo> partitions = consumer.partitionsFor(topic, patience);
            return partitions == null ? List.of() : partitions;
        } catch (UnknownTopicOrPartitionException | org.apache.kafka.common.errors.TimeoutException notYet) {
            return List.of();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
