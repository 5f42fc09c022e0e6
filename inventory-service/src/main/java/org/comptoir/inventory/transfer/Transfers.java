package org.comptoir.inventory.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Transfers, their lines and their receipts. */
@Repository
class Transfers {
    private static final String COLUMNS = """
            SELECT id, number, from_location, to_location, status, fingerprint, closure_reason, actor, sent_at, changed_at,
                   version
            FROM stock_transfer
            """;
    private static final String CLAIM = """
            INSERT INTO stock_transfer
                (id, from_location, to_location, status, fingerprint, actor, sent_at, changed_at, version)
            VALUES (:id, :from, :to, :status, :fingerprint, :actor, :at::timestamptz, :at::timestamptz, :version)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String STEP = """
            UPDATE stock_transfer SET status = :status, closure_reason = :reason, changed_at = :at::timestamptz,
                   version = :version
            WHERE id = :id AND version = :version - 1
            """;
    private static final String WRITE_LINES = """
            INSERT INTO stock_transfer_line (transfer_id, sku, sent, received, in_transit, lost)
            SELECT :id::uuid, * FROM unnest(:skus::text[], :sent::int[], :received::int[], :inTransit::int[], :lost::int[])
            ON CONFLICT (transfer_id, sku) DO UPDATE
            SET received = excluded.received, in_transit = excluded.in_transit, lost = excluded.lost
            """;
    private static final String CLAIM_RECEIPT = """
            INSERT INTO stock_transfer_receipt (transfer_id, id, fingerprint, actor, received_at)
            VALUES (:transfer, :id, :fingerprint, :actor, :at::timestamptz) ON CONFLICT DO NOTHING
            """;
    private static final String IN_TRANSIT = """
            SELECT l.sku, sum(l.in_transit) AS units, count(*) AS transfers
            FROM stock_transfer t JOIN stock_transfer_line l ON l.transfer_id = t.id
            WHERE t.to_location = :to AND t.status IN ('SENT', 'PARTLY_RECEIVED') AND l.in_transit > 0 AND l.sku > :after
            GROUP BY l.sku ORDER BY l.sku LIMIT :limit
            """;

    private final JdbcClient jdbc;

    Transfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A transfer, its place in the list and the fingerprint of the request that sent it. */
    record Kept(Transfer transfer, long number, String fingerprint) {}

    /** Takes the id of a new transfer; false when it is taken. A twin that is being sent at this moment is waited for. */
    boolean claim(Transfer transfer, String fingerprint) {
        return jdbc.sql(CLAIM)
                        .param("id", transfer.id())
                        .param("from", transfer.from().value())
                        .param("to", transfer.to().value())
                        .param("status", transfer.status().name())
                        .param("fingerprint", fingerprint)
                        .param("actor", transfer.actor())
                        .param("at", transfer.sentAt().toString())
                        .param("version", transfer.version())
                        .update()
                == 1;
    }

    /** Writes a step of a locked transfer. */
    void step(Transfer after) {
        int written = jdbc.sql(STEP)
                .param("id", after.id())
                .param("status", after.status().name())
                .param("reason", after.closureReason())
                .param("at", after.changedAt().toString())
                .param("version", after.version())
                .update();
        if (written != 1) {
            throw new IllegalStateException("Transfer " + after.id() + " was not locked");
        }
    }

    void writeLines(Transfer transfer) {
        jdbc.sql(WRITE_LINES)
                .param("id", transfer.id())
                .param(
                        "skus",
                        transfer.lines().stream()
                                .map(line -> line.sku().value())
                                .toArray(String[]::new))
                .param("sent", column(transfer, TransferLine::sent))
                .param("received", column(transfer, TransferLine::received))
                .param("inTransit", column(transfer, TransferLine::inTransit))
                .param("lost", column(transfer, TransferLine::lost))
                .update();
    }

    boolean claimReceipt(UUID transfer, UUID receipt, String fingerprint, String actor, Instant at) {
        return jdbc.sql(CLAIM_RECEIPT)
                        .param("transfer", transfer)
                        .param("id", receipt)
                        .param("fingerprint", fingerprint)
                        .param("actor", actor)
                        .param("at", at.toString())
                        .update()
                == 1;
    }

    String fingerprintOfReceipt(UUID transfer, UUID receipt) {
        return jdbc.sql("SELECT fingerprint FROM stock_transfer_receipt WHERE transfer_id = :transfer AND id = :id")
                .param("transfer", transfer)
                .param("id", receipt)
                .query(String.class)
                .single();
    }

    Optional<Kept> find(UUID id) {
        return whole(jdbc.sql(COLUMNS + "WHERE id = :id")
                        .param("id", id)
                        .query(Transfers::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** A transfer, locked until the transaction ends. */
    Optional<Kept> lock(UUID id) {
        return whole(jdbc.sql(COLUMNS + "WHERE id = :id FOR UPDATE")
                        .param("id", id)
                        .query(Transfers::read)
                        .list())
                .stream()
                .findFirst();
    }

    List<Kept> list(@Nullable Set<String> locations, @Nullable TransferStatus status, long before, int limit) {
        String state = status == null ? "" : " AND status = :status";
        String which = locations == null ? "number < :before" + state : "number IN (" + ofPlaces(state) + ")";
        return whole(jdbc.sql(COLUMNS + "WHERE " + which + " ORDER BY number DESC LIMIT :limit")
                .param("before", before)
                .param("locations", locations == null ? new String[0] : locations.toArray(String[]::new))
                .param("status", status == null ? "" : status.name())
                .param("limit", limit)
                .query(Transfers::read)
                .list());
    }

    /** The newest that leave each location and the newest that go there, each from one walk down an index of its own. */
    private static String ofPlaces(String state) {
        return "SELECT t.number FROM unnest(:locations::text[]) AS place(id) CROSS JOIN LATERAL (("
                + end("from_location", state) + ") UNION ALL (" + end("to_location", state) + ")) AS t";
    }

    private static String end(String column, String state) {
        return "SELECT number FROM stock_transfer WHERE " + column + " = place.id AND number < :before" + state
                + " ORDER BY number DESC LIMIT :limit";
    }

    List<InTransit> inTransit(LocationId to, String after, int limit) {
        return jdbc.sql(IN_TRANSIT)
                .param("to", to.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) ->
                        new InTransit(new Sku(row.getString("sku")), row.getLong("units"), row.getInt("transfers")))
                .list();
    }

    /** Reads the lines of all of them with one statement. */
    private List<Kept> whole(List<Kept> headers) {
        if (headers.isEmpty()) {
            return headers;
        }
        Map<UUID, List<LineOf>> lines = jdbc
                .sql("SELECT transfer_id, sku, sent, received, in_transit, lost FROM stock_transfer_line"
                        + " WHERE transfer_id = ANY (:ids::uuid[]) ORDER BY transfer_id, sku")
                .param("ids", headers.stream().map(kept -> kept.transfer().id()).toArray(UUID[]::new))
                .query((row, number) -> new LineOf(row.getObject("transfer_id", UUID.class), line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(LineOf::transfer));
        return headers.stream()
                .map(kept -> with(kept, lines.getOrDefault(kept.transfer().id(), List.of())))
                .toList();
    }

    private record LineOf(UUID transfer, TransferLine line) {}

    private static Kept with(Kept kept, List<LineOf> lines) {
        Transfer bare = kept.transfer();
        return new Kept(
                new Transfer(
                        bare.id(),
                        bare.from(),
                        bare.to(),
                        lines.stream().map(LineOf::line).toList(),
                        bare.status(),
                        bare.closureReason(),
                        bare.actor(),
                        bare.sentAt(),
                        bare.changedAt(),
                        bare.version()),
                kept.number(),
                kept.fingerprint());
    }

    private static TransferLine line(ResultSet row) throws SQLException {
        return new TransferLine(
                new Sku(row.getString("sku")),
                row.getInt("sent"),
                row.getInt("received"),
                row.getInt("in_transit"),
                row.getInt("lost"));
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        Transfer bare = new Transfer(
                row.getObject("id", UUID.class),
                new LocationId(row.getString("from_location")),
                new LocationId(row.getString("to_location")),
                List.of(),
                TransferStatus.valueOf(row.getString("status")),
                row.getString("closure_reason"),
                row.getString("actor"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
        return new Kept(bare, row.getLong("number"), row.getString("fingerprint"));
    }

    private static Integer[] column(Transfer transfer, ToIntFunction<TransferLine> column) {
        return transfer.lines().stream().map(column::applyAsInt).toArray(Integer[]::new);
    }
}
