package org.comptoir.journeys;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** Waits for what becomes true by itself within seconds, because an event is on its way. */
final class Soon {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Soon() {}

    static <T> T get(Supplier<T> supplier, Predicate<T> arrived) {
        return within(PATIENCE, supplier, arrived);
    }

    static <T> T within(Duration patience, Supplier<T> supplier, Predicate<T> arrived) {
        return Awaitility.await()
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(supplier::get, arrived);
    }
}
