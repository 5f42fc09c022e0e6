package org.comptoir.inventory.stream.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.comptoir.contracts.Topics;
import org.comptoir.inventory.stream.HeardRecord;
import org.comptoir.inventory.stream.Positions;
import org.comptoir.inventory.stream.StockStreams;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads all stock levels while this instance has readers, beginning a little in the past for those who come back. */
@Component
@EnableConfigurationProperties(TailSettings.class)
class LevelTail implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LevelTail.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final long CHECK_NANOS = Duration.ofSeconds(30).toNanos();
    private static final long PAST = 2_000;
    private static final int TOPIC_ID = 8;

    private final StockStreams streams;
    private final KafkaProperties kafka;
    private final LevelReader reader;
    private final Duration idle;
    private volatile boolean running;
    private @Nullable Thread thread;

    LevelTail(StockStreams streams, KafkaProperties kafka, LevelReader reader, TailSettings settings) {
        this.streams = streams;
        this.kafka = kafka;
        this.reader = reader;
        this.idle = settings.idle();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("stock-stream").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        String told = "";
        while (running) {
            try {
                if (streams.awaitReaders(idle)) {
                    listen();
                    told = "";
                }
            } catch (InterruptedException | org.apache.kafka.common.errors.InterruptException stopped) {
                return;
            } catch (RuntimeException failure) {
                streams.pause();
                told = tell(failure, told);
                if (!rest()) {
                    return;
                }
            }
        }
    }

    /** Each reason once. */
    private static String tell(RuntimeException failure, String told) {
        String reason = failure.toString();
        if (!reason.equals(told)) {
            LOG.warn("Stock streams hear nothing for now: {}", reason);
        }
        return reason;
    }

    private static boolean rest() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    /** Until nobody reads any more, or the topic is no longer what it was. */
    private void listen() {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(properties())) {
            List<TopicPartition> partitions = partitions(consumer);
            Positions end = wind(consumer, partitions);
            boolean caughtUp = false;
            long nextCheck = System.nanoTime() + CHECK_NANOS;
            long lastReader = System.nanoTime();
            while (running && System.nanoTime() - lastReader < idle.toNanos()) {
                if (!caughtUp && hasReached(consumer, end)) {
                    caughtUp = true;
                    streams.listen();
                }
                hear(consumer.poll(POLL));
                if (streams.size() > 0) {
                    lastReader = System.nanoTime();
                }
                if (System.nanoTime() > nextCheck) {
                    nextCheck = System.nanoTime() + CHECK_NANOS;
                    if (partitions(consumer).size() != partitions.size()) {
                        return;
                    }
                }
            }
        } finally {
            streams.pause();
        }
    }

    private void hear(ConsumerRecords<String, byte[]> records) {
        if (records.isEmpty()) {
            return;
        }
        List<HeardRecord> heard = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> each : records) {
            heard.add(new HeardRecord(each.partition(), each.offset(), reader.read(each)));
        }
        streams.hear(heard);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        List<PartitionInfo> known = consumer.partitionsFor(Topics.STOCK_LEVELS);
        if (known == null || known.isEmpty()) {
            throw new IllegalStateException("no topic " + Topics.STOCK_LEVELS + " yet");
        }
        return known.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .sorted((one, other) -> Integer.compare(one.partition(), other.partition()))
                .toList();
    }

    /** Goes to shortly before the end of each partition; answers the end. */
    private Positions wind(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> last = consumer.endOffsets(partitions);
        List<Long> starts = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            long end = last.getOrDefault(partition, 0L);
            long start = Math.max(first.getOrDefault(partition, 0L), end - PAST);
            consumer.seek(partition, start);
            starts.add(start);
            ends.add(end);
        }
        String topic = topicId();
        streams.begin(new Positions(topic, starts));
        return new Positions(topic, ends);
    }

    private static boolean hasReached(KafkaConsumer<String, byte[]> consumer, Positions end) {
        for (TopicPartition partition : consumer.assignment()) {
            if (consumer.position(partition) < end.next().get(partition.partition())) {
                return false;
            }
        }
        return true;
    }

    private String topicId() {
        try (Admin admin = Admin.create(kafka.buildAdminProperties())) {
            Map<String, TopicDescription> topics = admin.describeTopics(Set.of(Topics.STOCK_LEVELS))
                    .allTopicNames()
                    .get();
            String id = topics.values().iterator().next().topicId().toString();
            return id.substring(0, TOPIC_ID);
        } catch (ExecutionException failure) {
            throw new KafkaException("The topic cannot be described", failure.getCause());
        } catch (InterruptedException stopped) {
            throw new org.apache.kafka.common.errors.InterruptException(stopped);
        }
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = kafka.buildConsumerProperties();
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "stock-stream");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000);
        return properties;
    }
}
