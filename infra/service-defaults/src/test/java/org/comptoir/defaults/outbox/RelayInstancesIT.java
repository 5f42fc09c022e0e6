package org.comptoir.defaults.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.defaults.outbox.Relays.Counted;
import org.comptoir.defaults.outbox.Relays.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How instances share the work, and how quickly it is done. */
class RelayInstancesIT {
    private final Relays relays = new Relays();
    private final String run = "instances" + System.nanoTime() + "-";

    @AfterEach
    void stop() {
        relays.close();
    }

    @Test
    void sharesTheShardsFairlyAndTakesOverFromTheDead() {
        Instance one = relays.instance().start();
        await().until(() -> one.relay().shards().size() == Shards.COUNT);
        Instance two = relays.instance().start();
        await().until(() ->
                one.relay().shards().size() == 8 && two.relay().shards().size() == 8);
        assertThat(one.relay().shards()).doesNotContainAnyElementsOf(two.relay().shards());
        two.relay().stop();
        await().until(() -> one.relay().shards().size() == Shards.COUNT);
    }

    @Test
    void emptiesABacklogQuickly() {
        Instance one = relays.instance();
        List<OutboxEntry> entries = new ArrayList<>();
        for (int event = 0; event < 5000; event++) {
            String counter = run + event % 500;
            entries.add(new OutboxEntry(counter, event / 500 + 1, new Counted(counter, event, null)));
        }
        relays.transaction.executeWithoutResult(_ -> one.outbox().appendAll(entries));
        long start = System.nanoTime();
        one.start();
        relays.drained();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.getLogger("measured").log(System.Logger.Level.INFO, "backlog, events/s: {0}", 5000 / seconds);
        Relays.assertOrdered(relays.told(run), 5000);
    }

    @Test
    void wakesTheOwnerOfAForeignShardAtOnce() {
        Instance one = relays.instance().start();
        Instance two = relays.instance().start();
        await().until(() ->
                one.relay().shards().size() == 8 && two.relay().shards().size() == 8);
        List<Long> millis = new ArrayList<>();
        for (int event = 0; event < 40; event++) {
            millis.add(latency(one.outbox(), run + event));
        }
        System.Logger log = System.getLogger("measured");
        millis.sort(null);
        log.log(System.Logger.Level.INFO, "commit to empty outbox, two instances, ms: {0}", millis);
        assertThat(millis.get(20)).isLessThan(200);
    }

    private long latency(Outbox outbox, String counter) {
        relays.count(outbox, counter, null);
        long start = System.nanoTime();
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> relays.waiting() == 0);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
