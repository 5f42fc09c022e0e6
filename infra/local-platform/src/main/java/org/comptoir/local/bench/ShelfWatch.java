package org.comptoir.local.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;
import org.comptoir.local.load.EventReaders;

/**
 * Remembers when each movement was sent and notes when its reader sees it. Shelves begin empty and get one unit at a time, so the units on
 * hand tell which movements a reader has seen; several seen together count one by one.
 */
final class ShelfWatch implements EventReaders.Listener {
    private static final long LONGEST_MICROS = Duration.ofMinutes(1).toNanos() / 1_000;
    private static final String ON_HAND = "\"onHand\":";

    private final String prefix;
    private final int shelves;
    private final AtomicLongArray sentAt;
    private final int[] seen;
    private final Histogram micros = new SynchronizedHistogram(LONGEST_MICROS, 3);
    private final AtomicLong arrived = new AtomicLong();
    private volatile long countedFrom;
    private int sent;

    ShelfWatch(String prefix, int shelves, int movements) {
        this.prefix = "\"sku\":\"" + prefix;
        this.shelves = shelves;
        this.sentAt = new AtomicLongArray(movements + shelves);
        this.seen = new int[shelves];
    }

    /** Movements sent before are warming up. */
    void countFrom(long nanos) {
        countedFrom = nanos;
    }

    /** The shelf of the movement that is sent now; called by the sending thread. */
    int sending() {
        int number = sent++;
        sentAt.set(number, System.nanoTime());
        return number % shelves;
    }

    /** Called by the readers' thread. */
    @Override
    public void heard(int reader, String data) {
        long now = System.nanoTime();
        for (int at = data.indexOf(prefix); at >= 0; at = data.indexOf(prefix, at + 1)) {
            int shelf = number(data, at + prefix.length());
            int onHand = data.indexOf(ON_HAND, at);
            if (onHand >= 0) {
                arrived(shelf, number(data, onHand + ON_HAND.length()), now);
            }
        }
    }

    /** Movements that a reader has seen. */
    long arrived() {
        return arrived.get();
    }

    Histogram micros() {
        return micros;
    }

    private void arrived(int shelf, int units, long now) {
        while (seen[shelf] < units) {
            long since = sentAt.get(seen[shelf] * shelves + shelf);
            seen[shelf]++;
            arrived.incrementAndGet();
            if (since - countedFrom >= 0) {
                micros.recordValue(Math.min(LONGEST_MICROS, (now - since) / 1_000));
            }
        }
    }

    private static int number(String text, int from) {
        int value = 0;
        for (int i = from; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
