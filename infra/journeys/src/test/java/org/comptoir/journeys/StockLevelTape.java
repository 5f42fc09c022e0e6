package org.comptoir.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every level of some shelves that inventory-service told, as any consumer of the topic finds them. */
final class StockLevelTape {
    private static final String TOPIC = "inventory.stock-levels";

    private StockLevelTape() {}

    /** A level after a change, and which change of its shelf it was. */
    record Level(String shelf, long sequence, int onHand, int reserved) {}

    /** What the topic holds now, in its order. */
    static List<Level> of(String bootstrapServers, Set<String> stores) {
        List<Level> levels = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read(record, stores, levels));
            }
        }
        return levels;
    }

    private static void read(ConsumerRecord<String, byte[]> record, Set<String> stores, List<Level> levels) {
        if (!header(record, "ce_type").equals("org.comptoir.inventory.stock-level-changed.v1")) {
            return;
        }
        JsonNode level = JsonMapper.shared().readTree(record.value());
        if (stores.contains(level.path("locationId").asString())) {
            levels.add(new Level(
                    record.key(),
                    Long.parseLong(header(record, "ce_sequence")),
                    level.path("onHand").asInt(),
                    level.path("reserved").asInt()));
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
