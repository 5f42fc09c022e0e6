package org.comptoir.defaults.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Topics that did not take a single event the last time: they are left alone for a growing while, and the others go
 * on.
 */
final class SilentTopics {
    private static final long FIRST_NANOS = 200_000_000L;
    private static final long LONGEST_NANOS = 5_000_000_000L;

    private final Map<String, Silence> silences = new HashMap<>();

    List<String> current() {
        long now = System.nanoTime();
        return silences.entrySet().stream()
                .filter(silence -> silence.getValue().until() - now > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Leaves the topic alone; returns how many times in a row it was silent. */
    int pause(String topic) {
        Silence silence = silences.merge(topic, Silence.first(), (known, _) -> known.again());
        return silence.times();
    }

    void answered(String topic) {
        silences.remove(topic);
    }

    private record Silence(int times, long pause, long until) {
        static Silence first() {
            return new Silence(1, FIRST_NANOS, System.nanoTime() + FIRST_NANOS);
        }

        Silence again() {
            long longer = Math.min(pause * 2, LONGEST_NANOS);
            return new Silence(times + 1, longer, System.nanoTime() + longer);
        }
    }
}
