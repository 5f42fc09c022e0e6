package org.comptoir.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.comptoir.contracts.ContractEvent;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the topics as any consumer could, and speaks on them as a foreign service would.
 *
 * <p>Reads every topic from its beginning, so it misses nothing that was sent before the question; ask for your own ids,
 * because other tests of the same JVM share the broker. Each event read is checked against its JSON Schema.
 */
public final class KafkaProbe implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(200);
    private static final int SHOWN = 20;

    private final String bootstrapServers;
    private final Duration patience;
    private final Map<String, Tape> tapes = new HashMap<>();
    private @Nullable KafkaProducer<String, byte[]> producer;

    KafkaProbe(String bootstrapServers) {
        this(bootstrapServers, PATIENCE);
    }

    KafkaProbe(String bootstrapServers, Duration patience) {
        this.bootstrapServers = bootstrapServers;
        this.patience = patience;
    }

    /** Sends an event with a fresh id to its topic; answers the id. */
    public UUID publish(String topic, String key, Record contract, long sequence) {
        return publish(topic, key, contract, sequence, UUID.randomUUID());
    }

    /** Sends an event with this id, to repeat one; returns when the broker has it. */
    public UUID publish(String topic, String key, Record contract, long sequence, UUID eventId) {
        Contracts.assertValid(contract);
        send(Envelope.wrap(topic, key, contract, sequence, eventId));
        return eventId;
    }

    /** Sends any record, to see what the service makes of a bad one. */
    public synchronized void send(ProducerRecord<String, byte[]> record) {
        try {
            producer().send(record).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new AssertionError("Kafka did not take the record: " + record, failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }

    /** The record that {@link #publish} would send, to spoil it first. */
    public ProducerRecord<String, byte[]> record(String topic, String key, Record contract, long sequence) {
        return Envelope.wrap(topic, key, contract, sequence, UUID.randomUUID());
    }

    /** The first event of this type that fits, waiting up to 20 seconds for it. */
    public <T extends Record> T await(Class<T> type, Predicate<? super T> wanted) {
        return awaitHeard(type, heard -> wanted.test(heard.event())).event();
    }

    /** The same, with the envelope. */
    public synchronized <T extends Record> Heard<T> awaitHeard(Class<T> type, Predicate<Heard<T>> wanted) {
        ContractEvent contract = Contracts.of(type);
        ConsumerRecord<String, byte[]> found = search(
                contract.topic(),
                record -> Envelope.isOf(contract, record) && wanted.test(Envelope.unwrap(type, record)),
                patience);
        if (found == null) {
            throw new AssertionError("no " + type.getSimpleName() + " as wanted on " + contract.topic() + " within "
                    + patience.toSeconds() + " s; seen: " + seen(contract.topic()));
        }
        return Envelope.unwrap(type, found);
    }

    /** All events of this type that Kafka holds now. */
    public <T extends Record> List<T> all(Class<T> type) {
        return allHeard(type).stream().map(Heard::event).toList();
    }

    /** The same, with their envelopes. */
    public synchronized <T extends Record> List<Heard<T>> allHeard(Class<T> type) {
        ContractEvent contract = Contracts.of(type);
        return records(contract.topic()).stream()
                .filter(record -> Envelope.isOf(contract, record))
                .map(record -> Envelope.unwrap(type, record))
                .toList();
    }

    /** Fails if an event of this type that fits is there or comes within this time. */
    public synchronized <T extends Record> void assertNone(
            Class<T> type, Predicate<? super T> unwanted, Duration patience) {
        ContractEvent contract = Contracts.of(type);
        ConsumerRecord<String, byte[]> found = search(
                contract.topic(),
                record -> Envelope.isOf(contract, record)
                        && unwanted.test(Envelope.unwrap(type, record).event()),
                patience);
        if (found != null) {
            throw new AssertionError("unwanted event: " + shown(found));
        }
    }

    /** The first record of any topic that fits, dead letters for example, waiting up to 20 seconds for it. */
    public synchronized ConsumerRecord<String, byte[]> awaitRecord(
            String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        ConsumerRecord<String, byte[]> found = search(topic, wanted, patience);
        if (found == null) {
            throw new AssertionError(
                    "no such record on " + topic + " within " + patience.toSeconds() + " s; seen: " + seen(topic));
        }
        return found;
    }

    /** All records that a topic holds now; none if the topic does not exist. */
    public synchronized List<ConsumerRecord<String, byte[]>> records(String topic) {
        Tape tape = tape(topic);
        tape.windToEnd();
        return List.copyOf(tape.records());
    }

    private @Nullable ConsumerRecord<String, byte[]> search(
            String topic, Predicate<ConsumerRecord<String, byte[]>> wanted, Duration patience) {
        Tape tape = tape(topic);
        long deadline = System.nanoTime() + patience.toNanos();
        int next = 0;
        do {
            for (; next < tape.records().size(); next++) {
                if (wanted.test(tape.records().get(next))) {
                    return tape.records().get(next);
                }
            }
            tape.wind(STEP);
        } while (next < tape.records().size() || System.nanoTime() < deadline);
        return null;
    }

    private String seen(String topic) {
        List<ConsumerRecord<String, byte[]>> records = tape(topic).records();
        List<String> lines = new ArrayList<>();
        records.subList(Math.max(0, records.size() - SHOWN), records.size())
                .forEach(record -> lines.add(shown(record)));
        return records.size() + " records" + (lines.isEmpty() ? "" : ", the last:\n" + String.join("\n", lines));
    }

    private static String shown(ConsumerRecord<String, byte[]> record) {
        String value = record.value() == null ? "null" : new String(record.value(), StandardCharsets.UTF_8);
        return Envelope.header(record, "ce_type") + " " + record.key() + " #" + Envelope.header(record, "ce_sequence")
                + " " + value;
    }

    private Tape tape(String topic) {
        return tapes.computeIfAbsent(topic, name -> new Tape(bootstrapServers, name));
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrapServers,
                            ProducerConfig.ACKS_CONFIG,
                            "all"),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        tapes.values().forEach(Tape::close);
        tapes.clear();
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
            producer = null;
        }
    }
}
