package org.comptoir.inventory.reservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.inventory.slot.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reservations and their lines; set-based, because a batch of holds writes many at once. */
@Repository
class Reservations {
    private static final String COLUMNS = """
            r.id, r.order_id, r.location_id, r.status, r.held_until, r.reason, r.fingerprint, r.version, r.channel,
            r.priority, r.slot_start, r.slot_end, r.slot_day, l.sku, l.quantity, l.asked
            """;
    private static final String WITH_LINES = "SELECT " + COLUMNS
            + "FROM reservation r JOIN reservation_line l ON l.reservation_id = r.id WHERE r.id = ANY (:ids::uuid[])"
            + " ORDER BY r.id, l.sku";
    /**
     * The clock and the reservations in one round trip; a row without an id when there are none. For the rest of the transaction the
     * statements, which all look up keys, keep their plan: planning them again for each batch takes longer than running them.
     */
    private static final String NOW_WITH_LINES = "SELECT clock_timestamp() AS clock,"
            + " set_config('plan_cache_mode', 'force_generic_plan', true), " + COLUMNS
            + "FROM (VALUES (1)) AS one (row)"
            + " LEFT JOIN (reservation r JOIN reservation_line l ON l.reservation_id = r.id)"
            + " ON r.id = ANY (:ids::uuid[]) ORDER BY r.id, l.sku";

    private static final String OF_ORDER = "SELECT id FROM reservation WHERE order_id = :order ORDER BY created_at, id";
    private static final String LOCK =
            "SELECT id FROM reservation WHERE id = ANY (:ids::uuid[]) ORDER BY id FOR UPDATE";
    private static final String DUE = """
            SELECT id FROM reservation WHERE status = 'HELD' AND held_until <= now()
            ORDER BY held_until LIMIT :limit FOR UPDATE SKIP LOCKED
            """;
    /**
     * Passes over what a twin on another instance has just written, reservations and lines alike: what was not added is missing from the
     * count, and is no violation of a key.
     */
    private static final String INSERT = """
            WITH added AS (
                INSERT INTO reservation (id, order_id, location_id, status, held_until, fingerprint, version, channel,
                                         priority, slot_start, slot_end, slot_day)
                SELECT * FROM unnest(:ids::uuid[], :orders::uuid[], :locations::text[], :statuses::text[],
                                     :deadlines::timestamptz[], :fingerprints::text[], :versions::bigint[],
                                     :channels::text[], :priorities::smallint[], :starts::timestamptz[],
                                     :ends::timestamptz[], :days::timestamptz[]) AS n(id)
                ORDER BY n.id
                ON CONFLICT (id) DO NOTHING
                RETURNING id), lines AS (
                INSERT INTO reservation_line (reservation_id, sku, quantity, asked)
                SELECT * FROM unnest(:lineIds::uuid[], :skus::text[], :quantities::int[], :asked::int[])
                ON CONFLICT DO NOTHING)
            SELECT count(*) FROM added
            """;

    private static final String STEP = """
            UPDATE reservation r SET status = n.status, reason = n.reason, version = n.version
            FROM unnest(:ids::uuid[], :statuses::text[], :reasons::text[], :versions::bigint[])
                 AS n(id, status, reason, version)
            WHERE r.id = n.id AND r.version = n.version - 1
            """;

    private final JdbcClient jdbc;

    Reservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found, and when.
     *
     * @param now on the clock that deadlines are told by
     */
    record Known(Map<ReservationId, Reservation> reservations, Instant now) {}

    /** The clock that deadlines are told by. */
    Instant now() {
        return findNow(List.of()).now();
    }

    Known findNow(Collection<ReservationId> ids) {
        return jdbc.sql(NOW_WITH_LINES)
                .param("ids", texts(ids, ReservationId::toString))
                .query((ResultSetExtractor<Known>) rows -> {
                    rows.next();
                    Instant now = rows.getObject("clock", OffsetDateTime.class).toInstant();
                    return new Known(rows.getObject("id") == null ? Map.of() : ReservationRows.read(rows), now);
                });
    }

    Map<ReservationId, Reservation> find(Collection<ReservationId> ids) {
        return jdbc.sql(WITH_LINES)
                .param("ids", texts(ids, ReservationId::toString))
                .query((ResultSetExtractor<Map<ReservationId, Reservation>>)
                        rows -> rows.next() ? ReservationRows.read(rows) : Map.of());
    }

    List<Reservation> findByOrder(UUID orderId) {
        List<ReservationId> ids = jdbc.sql(OF_ORDER)
                .param("order", orderId)
                .query(Reservations::id)
                .list();
        Map<ReservationId, Reservation> found = ids.isEmpty() ? Map.of() : find(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    /** One reservation, locked until the transaction ends. */
    Optional<Reservation> lock(ReservationId id) {
        return Optional.ofNullable(lock(List.of(id)).get(id));
    }

    /** Locks those that exist, in order of id. */
    Map<ReservationId, Reservation> lock(Collection<ReservationId> ids) {
        List<ReservationId> locked = jdbc.sql(LOCK)
                .param("ids", texts(ids, ReservationId::toString))
                .query(Reservations::id)
                .list();
        return locked.isEmpty() ? Map.of() : find(locked);
    }

    /** Locks holds whose deadline has passed, leaving those that somebody else is settling. */
    Collection<Reservation> lockDue(int limit) {
        List<ReservationId> due =
                jdbc.sql(DUE).param("limit", limit).query(Reservations::id).list();
        return due.isEmpty() ? List.of() : find(due).values();
    }

    /**
     * Writes new reservations; fails as a whole when one of the ids was taken meanwhile.
     *
     * @throws OptimisticLockingFailureException then: whoever asks again finds what was made under the id
     */
    void add(List<Reservation> fresh) {
        List<ReservationRows.LineRow> lines = ReservationRows.lines(fresh);
        long added = columns(jdbc.sql(INSERT), fresh)
                .param("lineIds", texts(lines, ReservationRows.LineRow::id))
                .param("skus", texts(lines, ReservationRows.LineRow::sku))
                .param(
                        "quantities",
                        lines.stream().map(ReservationRows.LineRow::quantity).toArray(Integer[]::new))
                .param(
                        "asked",
                        lines.stream().map(ReservationRows.LineRow::asked).toArray(Integer[]::new))
                .query(Long.class)
                .single();
        if (added != fresh.size()) {
            throw new OptimisticLockingFailureException("A reservation was made meanwhile under the same id");
        }
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec insert, List<Reservation> fresh) {
        return insert.param("ids", texts(fresh, reservation -> reservation.id().toString()))
                .param(
                        "orders",
                        texts(fresh, reservation -> reservation.orderId().toString()))
                .param(
                        "locations",
                        texts(fresh, reservation -> reservation.location().value()))
                .param(
                        "statuses",
                        texts(fresh, reservation -> reservation.status().name()))
                .param(
                        "deadlines",
                        texts(fresh, reservation -> reservation.heldUntil().toString()))
                .param("fingerprints", texts(fresh, Reservation::fingerprint))
                .param("versions", versions(fresh))
                .param(
                        "channels",
                        texts(fresh, reservation -> reservation.terms().channel()))
                .param(
                        "priorities",
                        fresh.stream()
                                .map(reservation -> (short) reservation.terms().priority())
                                .toArray(Short[]::new))
                .param("starts", slots(fresh, Slot::start))
                .param("ends", slots(fresh, Slot::end))
                .param("days", slots(fresh, Slot::day));
    }

    private static @Nullable String[] slots(List<Reservation> reservations, Function<Slot, Instant> moment) {
        @Nullable String[] moments = new String[reservations.size()];
        for (int i = 0; i < moments.length; i++) {
            Slot slot = reservations.get(i).terms().slot();
            moments[i] = slot == null ? null : moment.apply(slot).toString();
        }
        return moments;
    }

    /** Writes a step of locked reservations; the version proves that they were. */
    void step(List<Reservation> after) {
        int written = jdbc.sql(STEP)
                .param("ids", texts(after, reservation -> reservation.id().toString()))
                .param(
                        "statuses",
                        texts(after, reservation -> reservation.status().name()))
                .param("reasons", after.stream().map(Reservation::reason).toArray(String[]::new))
                .param("versions", versions(after))
                .update();
        if (written != after.size()) {
            throw new OptimisticLockingFailureException("A reservation took another step meanwhile");
        }
    }

    private static ReservationId id(ResultSet row, int number) throws SQLException {
        return new ReservationId(row.getObject("id", UUID.class));
    }

    private static Long[] versions(List<Reservation> reservations) {
        return reservations.stream().map(Reservation::version).toArray(Long[]::new);
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
