package org.comptoir.catalog.productimport;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.comptoir.defaults.problem.Outages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one thread of an instance that works on imports. It looks for work when a file has arrived here, and twice a second
 * for those that arrived elsewhere or whose instance died.
 */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final long TIDY_UP_EVERY = Duration.ofHours(1).toNanos();
    private static final int SECONDS_AFTER_AN_OUTAGE = 5;

    private final RunImports imports;
    private final ProductImportService service;
    private final Semaphore arrived = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    ImportWorker(RunImports imports, ProductImportService service) {
        this.imports = imports;
        this.service = service;
    }

    /** There may be work. */
    void wakeUp() {
        arrived.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("product-import").start(this::work);
    }

    /** The rows in hand are stored, then the import is left to another instance or the next start. */
    @Override
    public void stop() {
        running = false;
        wakeUp();
        var working = thread;
        try {
            if (working != null && !working.join(LONGEST_STOP)) {
                log.warn("An import is under way still; another instance takes over when its lease has run out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        var tidyUpAt = System.nanoTime();
        while (running) {
            try {
                if (System.nanoTime() - tidyUpAt >= 0) {
                    tidyUpAt += TIDY_UP_EVERY;
                    service.deleteOld();
                }
                if (!workOnOne()) {
                    waitForWork();
                }
            } catch (RuntimeException | Error failure) {
                tell(failure);
                waitForWork();
            }
        }
    }

    private boolean workOnOne() {
        var lease = UUID.randomUUID();
        var taken = imports.take(lease);
        taken.ifPresent(found -> {
            try {
                imports.run(found, lease, () -> running);
            } catch (LeaseLost lost) {
                log.warn("Product import {} is another instance's now", found.id());
            } catch (RuntimeException failure) {
                putBack(found.id(), lease, failure);
                throw failure;
            }
        });
        return taken.isPresent();
    }

    /** That the database is away, or others hold its locks, says nothing against the file. */
    private void putBack(UUID id, UUID lease, RuntimeException failure) {
        if (Outages.isOutage(failure)) {
            imports.putBack(id, lease, SECONDS_AFTER_AN_OUTAGE);
        } else {
            imports.putBackAsTried(id, lease, SECONDS_AFTER_AN_OUTAGE);
        }
    }

    private static void tell(Throwable failure) {
        if (Outages.isOutage(failure)) {
            log.warn("Product imports wait: {}", failure.toString());
        } else {
            log.error("A product import stumbled and is tried again", failure);
        }
    }

    private void waitForWork() {
        try {
            if (arrived.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
                arrived.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
