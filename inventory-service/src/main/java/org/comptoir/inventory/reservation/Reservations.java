package org.comptoir.inventory.reservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reservations and their lines; set-based, because a batch of holds writes many at once. */
@Repository
class Reservations {
    private static final String WITH_LINES = """
            SELECT r.id, r.order_id, r.location_id, r.status, r.held_until, r.reason, r.fingerprint, r.version,
                   l.sku, l.quantity
            FROM reservation r JOIN reservation_line l ON l.reservation_id = r.id
            WHERE r.id = ANY (:ids::uuid[])
            ORDER BY r.id, l.sku
            """;
    private static final String DUE = """
            SELECT id FROM reservation WHERE status = 'HELD' AND held_until <= now()
            ORDER BY held_until LIMIT :limit FOR UPDATE SKIP LOCKED
            """;
    private static final String INSERT = """
            INSERT INTO reservation (id, order_id, location_id, status, held_until, fingerprint, version)
            SELECT * FROM unnest(:ids::uuid[], :orders::uuid[], :locations::text[], :statuses::text[],
                                 :deadlines::timestamptz[], :fingerprints::text[], :versions::bigint[]) AS n(id)
            ORDER BY n.id
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String INSERT_LINES = """
            INSERT INTO reservation_line (reservation_id, sku, quantity)
            SELECT * FROM unnest(:ids::uuid[], :skus::text[], :quantities::int[])
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

    /** The clock that deadlines are told by. */
    Instant now() {
        return Objects.requireNonNull(jdbc.sql("SELECT clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single())
                .toInstant();
    }

    Map<ReservationId, Reservation> find(Collection<ReservationId> ids) {
        return jdbc.sql(WITH_LINES)
                .param("ids", texts(ids, ReservationId::toString))
                .query((ResultSetExtractor<Map<ReservationId, Reservation>>) Reservations::read);
    }

    /** One reservation, locked until the transaction ends. */
    Optional<Reservation> lock(ReservationId id) {
        List<UUID> locked = jdbc.sql("SELECT id FROM reservation WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return locked.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** Locks holds whose deadline has passed, leaving those that somebody else is settling. */
    Collection<Reservation> lockDue(int limit) {
        List<ReservationId> due = jdbc.sql(DUE)
                .param("limit", limit)
                .query((row, number) -> new ReservationId(row.getObject("id", UUID.class)))
                .list();
        return due.isEmpty() ? List.of() : find(due).values();
    }

    /** Writes new reservations; fails as a whole when one of the ids was taken meanwhile. */
    void add(List<Reservation> fresh) {
        int added = jdbc.sql(INSERT)
                .param("ids", texts(fresh, reservation -> reservation.id().toString()))
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
                .update();
        if (added != fresh.size()) {
            throw new OptimisticLockingFailureException("A reservation was made meanwhile under the same id");
        }
        addLines(fresh);
    }

    private void addLines(List<Reservation> fresh) {
        List<String> ids = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Reservation reservation : fresh) {
            for (Line line : reservation.lines()) {
                ids.add(reservation.id().toString());
                lines.add(line);
            }
        }
        jdbc.sql(INSERT_LINES)
                .param("ids", ids.toArray(String[]::new))
                .param("skus", texts(lines, line -> line.sku().value()))
                .param("quantities", lines.stream().map(Line::quantity).toArray(Integer[]::new))
                .update();
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

    private static Map<ReservationId, Reservation> read(ResultSet rows) throws SQLException {
        Map<ReservationId, Reservation> found = new LinkedHashMap<>();
        Map<ReservationId, List<Line>> lines = new LinkedHashMap<>();
        while (rows.next()) {
            ReservationId id = new ReservationId(rows.getObject("id", UUID.class));
            lines.computeIfAbsent(id, each -> new ArrayList<>())
                    .add(new Line(new Sku(rows.getString("sku")), rows.getInt("quantity")));
            found.put(id, read(id, rows, lines.getOrDefault(id, List.of())));
        }
        return found;
    }

    private static Reservation read(ReservationId id, ResultSet row, List<Line> lines) throws SQLException {
        return new Reservation(
                id,
                row.getObject("order_id", UUID.class),
                new LocationId(row.getString("location_id")),
                lines,
                ReservationStatus.valueOf(row.getString("status")),
                row.getObject("held_until", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("fingerprint"),
                row.getLong("version"));
    }

    private static Long[] versions(List<Reservation> reservations) {
        return reservations.stream().map(Reservation::version).toArray(Long[]::new);
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
