package org.comptoir.inventory.promise;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.defaults.json.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The promises in PostgreSQL, what was told as JSON. */
@Repository
class Promises {
    private static final String FIND = """
            SELECT p.*, p.valid_until <= clock_timestamp() AS over, a.order_id, a.option_id, a.reservation_ids,
                   a.fingerprint AS accepted_as, a.accepted_at
            FROM promise p LEFT JOIN promise_acceptance a ON a.promise_id = p.id
            WHERE p.id = :id
            """;

    private final JdbcClient jdbc;
    private final EventJson json;

    Promises(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Promise> find(UUID id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .query((row, number) -> promise(row))
                .optional();
    }

    /** The promise as it stands once nobody else is changing it; the lock lasts to the end of the transaction. */
    Optional<Promise> lock(UUID id) {
        jdbc.sql("SELECT id FROM promise WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** Keeps what is told, unless the id is taken: then answers false. */
    boolean add(PromiseWish wish, String madeBy, PromiseAnswer answer, Duration validity) {
        return jdbc.sql("""
                INSERT INTO promise (id, made_by, channel, fingerprint, answer, valid_until)
                VALUES (:id, :by, :channel, :fingerprint, :answer::jsonb,
                        date_trunc('milliseconds', now() + make_interval(secs => :seconds)))
                ON CONFLICT (id) DO NOTHING
                """)
                        .param("id", wish.id())
                        .param("by", madeBy)
                        .param("channel", wish.basket().channel())
                        .param("fingerprint", wish.fingerprint())
                        .param("answer", json.write(answer))
                        .param("seconds", validity.toSeconds())
                        .update()
                == 1;
    }

    /** Writes down that an option is being taken; what was begun before and not finished is forgotten. */
    void begin(UUID promise, Acceptance acceptance) {
        jdbc.sql("""
                INSERT INTO promise_acceptance
                    (promise_id, order_id, option_id, reservation_ids, fingerprint, begun_at)
                VALUES (:promise, :order, :option, :reservations::uuid[], :fingerprint, clock_timestamp())
                ON CONFLICT (promise_id) DO UPDATE
                SET order_id = excluded.order_id, option_id = excluded.option_id,
                    reservation_ids = excluded.reservation_ids, fingerprint = excluded.fingerprint,
                    begun_at = excluded.begun_at
                WHERE promise_acceptance.accepted_at IS NULL
                """)
                .param("promise", promise)
                .param("order", acceptance.orderId())
                .param("option", acceptance.option())
                .param("reservations", acceptance.reservations().toArray(UUID[]::new))
                .param("fingerprint", acceptance.fingerprint())
                .update();
    }

    /** Writes down that an option was taken; answers false when meanwhile another one was, or this try was given up. */
    boolean finish(UUID promise, String fingerprint) {
        return jdbc.sql("""
                UPDATE promise_acceptance
                SET accepted_at = coalesce(accepted_at, date_trunc('milliseconds', now()))
                WHERE promise_id = :promise AND fingerprint = :fingerprint
                """)
                        .param("promise", promise)
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
    }

    /** Whether what was begun may still be under way: somebody is waiting for its units. */
    boolean isUnderWay(UUID promise, Duration patience) {
        return jdbc.sql("""
                SELECT begun_at > clock_timestamp() - make_interval(secs => :seconds) FROM promise_acceptance
                WHERE promise_id = :promise
                """)
                .param("promise", promise)
                .param("seconds", patience.toSeconds())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Forgets an acceptance that got no units; answers false when there is none, or it is finished. */
    boolean abandon(UUID promise, String fingerprint) {
        return jdbc.sql("""
                DELETE FROM promise_acceptance
                WHERE promise_id = :promise AND fingerprint = :fingerprint AND accepted_at IS NULL
                """)
                        .param("promise", promise)
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
    }

    /** An acceptance that nobody finished. */
    record LeftOver(UUID promise, String fingerprint, List<UUID> reservations) {}

    /**
     * One acceptance that was begun so long ago, is not finished and made no reservation; locked together with its promise, so that
     * nobody takes it up again meanwhile. Those that somebody is busy with are passed over.
     */
    Optional<LeftOver> lockLeftOver(Duration age) {
        return jdbc.sql("""
                SELECT a.promise_id, a.fingerprint, a.reservation_ids
                FROM promise_acceptance a JOIN promise p ON p.id = a.promise_id
                WHERE a.accepted_at IS NULL AND a.begun_at < clock_timestamp() - make_interval(secs => :seconds)
                  AND NOT EXISTS (SELECT 1 FROM reservation r
                                  WHERE r.id = ANY (a.reservation_ids) AND r.order_id = a.order_id)
                ORDER BY a.begun_at LIMIT 1 FOR UPDATE OF p, a SKIP LOCKED
                """)
                .param("seconds", age.toSeconds())
                .query((row, number) ->
                        new LeftOver(row.getObject("promise_id", UUID.class), row.getString("fingerprint"), ids(row)))
                .optional();
    }

    /** Forgets promises that are older than this, at most so many. */
    int forget(Duration age, int limit) {
        return jdbc.sql("""
                DELETE FROM promise WHERE id IN
                    (SELECT id FROM promise WHERE made_at < now() - make_interval(secs => :seconds)
                     ORDER BY made_at LIMIT :limit FOR UPDATE SKIP LOCKED)
                """)
                .param("seconds", age.toSeconds())
                .param("limit", limit)
                .update();
    }

    private Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getObject("id", UUID.class),
                row.getString("made_by"),
                row.getString("channel"),
                row.getString("fingerprint"),
                json.read(row.getString("answer").getBytes(StandardCharsets.UTF_8), PromiseAnswer.class),
                instant(row, "made_at"),
                instant(row, "valid_until"),
                row.getBoolean("over"),
                acceptance(row));
    }

    private static @Nullable Acceptance acceptance(ResultSet row) throws SQLException {
        UUID order = row.getObject("order_id", UUID.class);
        if (order == null) {
            return null;
        }
        return new Acceptance(
                order,
                row.getString("option_id"),
                ids(row),
                row.getString("accepted_as"),
                row.getObject("accepted_at") == null ? null : instant(row, "accepted_at"));
    }

    private static List<UUID> ids(ResultSet row) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray("reservation_ids").getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
