package org.comptoir.defaults.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.support.KafkaUtils;

/**
 * Puts a record that this consumer cannot use into {@code <topic>.<consumer>.dlt}, with the cause in its headers. When
 * even that is refused, the record's partition stops until it works again: nothing is skipped, nothing spins.
 */
final class DeadLetters implements ConsumerAwareRecordRecoverer {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterPublishingRecoverer publisher;
    private final StoppedPartitions stopped;
    private final MeterRegistry meters;

    DeadLetters(KafkaOperations<Object, Object> kafka, StoppedPartitions stopped, MeterRegistry meters) {
        this.publisher = publisher(kafka);
        this.stopped = stopped;
        this.meters = meters;
        Gauge.builder("comptoir.dead.letters.refused", stopped, StoppedPartitions::count)
                .description("Partitions that stand still because their dead letter was refused")
                .register(meters);
    }

    static String topic(String topic, String consumer) {
        return topic + "." + consumer + ".dlt";
    }

    private static DeadLetterPublishingRecoverer publisher(KafkaOperations<Object, Object> kafka) {
        DeadLetterPublishingRecoverer publisher = new DeadLetterPublishingRecoverer(
                kafka, (record, _) -> new TopicPartition(topic(record.topic(), consumer()), -1));
        publisher.setFailIfSendResultIsError(true);
        publisher.setLogRecoveryRecord(false);
        publisher.excludeHeader(HeadersToAdd.EX_STACKTRACE);
        return publisher;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> record, @Nullable Consumer<?, ?> consumer, @Nullable Exception cause) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        try {
            publisher.accept(record, consumer, cause == null ? new IllegalStateException() : cause);
        } catch (RuntimeException refusal) {
            LOG.error(
                    "The dead letter of {}@{} was refused ({}), its partition stands still",
                    partition,
                    record.offset(),
                    nameOf(refusal));
            stopped.stop(consumer(), partition);
            throw refusal;
        }
        stopped.forget(partition);
        LOG.error(
                "Dead letter: {}@{} in {}: {}",
                partition,
                record.offset(),
                topic(record.topic(), consumer()),
                nameOf(cause));
        Counter.builder("comptoir.dead.letters")
                .description("Records that this consumer could not use")
                .tags("topic", record.topic(), "consumer", consumer())
                .register(meters)
                .increment();
    }

    private static String consumer() {
        return Objects.requireNonNullElse(KafkaUtils.getConsumerGroupId(), "unknown");
    }

    private static String nameOf(@Nullable Throwable failure) {
        Throwable cause = failure == null ? new IllegalStateException() : failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
