package org.comptoir.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;

/** How many events the catalogue has told since its topics exist: the ends of all their partitions. */
final class CatalogEvents implements AutoCloseable {
    private static final Duration SILENCE = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Admin kafka;

    CatalogEvents(LocalPlatform platform) {
        this.kafka = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + platform.settings().ports().of(Port.KAFKA)));
    }

    /** Waits until nothing more is told for a few seconds, then counts. */
    long whenSilent() {
        Instant end = Instant.now().plus(PATIENCE);
        Instant changed = Instant.now();
        long known = count();
        while (Instant.now().isBefore(end)) {
            pause();
            long now = count();
            if (now != known) {
                known = now;
                changed = Instant.now();
            } else if (Duration.between(changed, Instant.now()).compareTo(SILENCE) >= 0) {
                return known;
            }
        }
        throw new PlatformProblem("The catalogue did not stop telling events.");
    }

    private long count() {
        try {
            var topics = kafka.listTopics().names().get().stream()
                    .filter(topic -> topic.startsWith("catalog."))
                    .toList();
            Map<TopicPartition, OffsetSpec> ends = kafka.describeTopics(topics).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            return kafka.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException e) {
            throw new PlatformProblem("Kafka does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("Interrupted.", e);
        }
    }

    @Override
    public void close() {
        kafka.close(Duration.ofSeconds(5));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("Interrupted.", e);
        }
    }
}
