package org.comptoir.test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.comptoir.contracts.ContractEvent;

/** CloudEvents 1.0 in binary Kafka mode, written and read as every service does. */
final class Envelope {
    private static final Map<String, String> SOURCES = Map.of(
            "catalog", "/catalog-service",
            "inventory", "/inventory-service",
            "orders", "/order-service",
            "store", "/store-pos-service",
            "customers", "/customer-service");

    private Envelope() {}

    static ProducerRecord<String, byte[]> wrap(String topic, String key, Record event, long sequence, UUID id) {
        Class<?> contract = event.getClass();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, Json.bytes(event));
        put(record, "ce_specversion", "1.0");
        put(record, "ce_id", id.toString());
        put(record, "ce_source", SOURCES.getOrDefault(Contracts.area(contract), "/test"));
        put(record, "ce_type", Contracts.of(contract).type());
        put(record, "ce_subject", key);
        put(record, "ce_time", Instant.now().toString());
        put(record, "ce_sequence", Long.toString(sequence));
        put(record, "ce_dataschema", Contracts.schemaUri(contract));
        put(record, "content-type", "application/json");
        return record;
    }

    static boolean isOf(ContractEvent contract, ConsumerRecord<String, byte[]> record) {
        return contract.type().equals(header(record, "ce_type"));
    }

    static <T extends Record> Heard<T> unwrap(Class<T> contract, ConsumerRecord<String, byte[]> record) {
        Contracts.assertValid(contract, new String(record.value(), StandardCharsets.UTF_8));
        requireEqual(record, "ce_specversion", "1.0");
        requireEqual(record, "content-type", "application/json");
        requireEqual(record, "ce_subject", record.key());
        return new Heard<>(
                Json.read(record.value(), contract),
                UUID.fromString(header(record, "ce_id")),
                header(record, "ce_source"),
                header(record, "ce_type"),
                header(record, "ce_subject"),
                Long.parseLong(header(record, "ce_sequence")),
                Instant.parse(header(record, "ce_time")));
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void requireEqual(ConsumerRecord<String, byte[]> record, String name, String expected) {
        if (!header(record, name).equals(expected)) {
            throw new AssertionError(
                    "header " + name + " is '" + header(record, name) + "', expected '" + expected + "' in " + record);
        }
    }

    private static void put(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
