package org.comptoir.inventory.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.comptoir.test.ComptoirTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class CleanUpIT {
    @Autowired
    private PickupLoadRows rows;

    @Autowired
    private JdbcClient jdbc;

    private final String store = "tidy-" + UUID.randomUUID().toString().substring(0, 8);
    private final Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final UUID held = UUID.randomUUID();

    @AfterEach
    void leaveNothingForTheAudit() {
        jdbc.sql("DELETE FROM reservation WHERE id = :id").param("id", held).update();
        jdbc.sql("DELETE FROM pickup_load WHERE location_id = :store")
                .param("store", store)
                .update();
    }

    @Test
    void forgetsWhatPassedLongAgoAndIsNotHeldAnyMore() {
        Instant long1 = now.minus(Duration.ofDays(31));
        Instant long2 = now.minus(Duration.ofDays(40));
        Instant recent = now.minus(Duration.ofDays(29));
        load(long1, "SLOT");
        load(long1.minus(Duration.ofHours(11)), "DAY");
        load(long2, "SLOT");
        load(long2.minus(Duration.ofHours(11)), "DAY");
        load(recent, "SLOT");
        hold(long2, long2.minus(Duration.ofHours(11)));

        new CleanUp(rows, Clock.fixed(now, ZoneOffset.UTC)).forget();

        assertThat(jdbc.sql("SELECT starts_at FROM pickup_load WHERE location_id = :store ORDER BY 1")
                        .param("store", store)
                        .query((row, _) ->
                                row.getObject(1, OffsetDateTime.class).toInstant())
                        .list())
                .containsExactly(long2.minus(Duration.ofHours(11)), long2, recent);
    }

    private void load(Instant start, String kind) {
        jdbc.sql("INSERT INTO pickup_load VALUES (:store, :start, :kind, 1, 1)")
                .param("store", store)
                .param("start", start.atOffset(ZoneOffset.UTC))
                .param("kind", kind)
                .update();
    }

    private void hold(Instant slot, Instant day) {
        jdbc.sql("""
                INSERT INTO reservation (id, order_id, location_id, status, held_until, fingerprint, version,
                                         slot_start, slot_end, slot_day)
                VALUES (:id, :id, :store, 'HELD', now() + interval '1 day', '', 1, :slot, :slot, :day)
                """)
                .param("id", held)
                .param("store", store)
                .param("slot", slot.atOffset(ZoneOffset.UTC))
                .param("day", day.atOffset(ZoneOffset.UTC))
                .update();
    }
}
