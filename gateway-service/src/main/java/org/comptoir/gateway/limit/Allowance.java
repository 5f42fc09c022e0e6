package org.comptoir.gateway.limit;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * What this instance has paid for one caller in advance. Only one request at a time asks the shared bucket; the others
 * of the same caller wait for its answer. An empty bucket is not asked again before it can have earned a batch.
 */
class Allowance {

    private final ReentrantLock lock = new ReentrantLock();
    private final LongSupplier nanos;
    private long paid;
    private long emptyUntil;
    private volatile long lastUsed;

    Allowance(LongSupplier nanos) {
        this.nanos = nanos;
        this.lastUsed = nanos.getAsLong();
        this.emptyUntil = lastUsed;
    }

    /** Spends one request, paying for more when none is left; false when the caller is beyond its limit. */
    boolean spend(Limit limit, LongSupplier pay) {
        lock.lock();
        try {
            lastUsed = nanos.getAsLong();
            if (paid == 0 && lastUsed - emptyUntil >= 0) {
                paid = pay.getAsLong();
                if (paid < limit.batch()) {
                    emptyUntil = nanos.getAsLong() + limit.batchTime().toNanos();
                }
            }
            if (paid == 0) {
                return false;
            }
            paid--;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing is left and nothing can have been earned yet. */
    boolean isEmpty() {
        lock.lock();
        try {
            return paid == 0 && nanos.getAsLong() - emptyUntil < 0;
        } finally {
            lock.unlock();
        }
    }

    boolean isIdleSince(long moment) {
        return lastUsed - moment < 0;
    }
}
