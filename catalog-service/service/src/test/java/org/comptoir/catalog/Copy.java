package org.comptoir.catalog;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.test.Heard;
import org.comptoir.test.KafkaProbe;

/** What a consumer knows who reads a topic from its beginning and keeps the newest state of each key. */
record Copy<T extends Record>(Map<String, Heard<T>> newest) {

    static <T extends Record> Copy<T> of(KafkaProbe probe, Class<T> type) {
        return new Copy<>(probe.allHeard(type).stream()
                .collect(Collectors.toMap(
                        Heard::subject,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.<Heard<T>>comparingLong(Heard::sequence)))));
    }

    T state(String key) {
        return Objects.requireNonNull(newest.get(key), key).event();
    }

    long version(String key) {
        return Objects.requireNonNull(newest.get(key), key).sequence();
    }
}
