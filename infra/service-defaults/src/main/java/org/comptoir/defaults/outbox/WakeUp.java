package org.comptoir.defaults.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Rouses the relay: after a commit of this instance, or when another instance says that it has something for us. */
final class WakeUp {
    private final Semaphore signal = new Semaphore(0);
    private final AtomicBoolean appendedHere = new AtomicBoolean();

    /** An event was committed by this instance, perhaps for a shard of another one. */
    void appended() {
        appendedHere.set(true);
        signal.release();
    }

    /** Another instance told that something waits. */
    void told() {
        signal.release();
    }

    /** True once after each time that this instance committed an event. */
    boolean takeAppended() {
        return appendedHere.getAndSet(false);
    }

    void await(Duration atMost) throws InterruptedException {
        if (signal.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
    }
}
