package org.comptoir.inventory.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables that were sent, their chunks and their bad rows. */
@Repository
class StockImports {
    private static final String BEGIN = """
            INSERT INTO stock_import (id, kind, actor) VALUES (:id, :kind, :actor) ON CONFLICT (id) DO NOTHING
            """;
    private static final String CLAIM = """
            INSERT INTO stock_import_chunk (import_id, number, digest, accepted, changed, rejected)
            VALUES (:id, :number, :digest, 0, 0, 0) ON CONFLICT DO NOTHING
            """;
    private static final String SETTLE = """
            UPDATE stock_import_chunk SET accepted = :accepted, changed = :changed, rejected = :rejected
            WHERE import_id = :id AND number = :number
            """;
    private static final String ADD_ERRORS = """
            INSERT INTO stock_import_error (import_id, line, column_name, reason)
            SELECT :id::uuid, * FROM unnest(:lines::bigint[], :columns::text[], :reasons::text[]) ON CONFLICT DO NOTHING
            """;
    private static final String FIND = """
            SELECT i.id, i.kind, i.started_at, i.finished_at, coalesce(sum(c.accepted), 0) AS accepted,
                   coalesce(sum(c.changed), 0) AS changed, coalesce(sum(c.rejected), 0) AS rejected
            FROM stock_import i LEFT JOIN stock_import_chunk c ON c.import_id = i.id
            WHERE i.id = :id GROUP BY i.id
            """;

    private final JdbcClient jdbc;

    StockImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes an import, or answers the kind of the one that is known by this id. */
    ImportKind begin(UUID id, ImportKind kind, String actor) {
        jdbc.sql(BEGIN)
                .param("id", id)
                .param("kind", kind.name())
                .param("actor", actor)
                .update();
        return jdbc.sql("SELECT kind FROM stock_import WHERE id = :id")
                .param("id", id)
                .query((row, number) -> ImportKind.valueOf(row.getString("kind")))
                .single();
    }

    /** Takes the place of a chunk; false when it is taken. A twin that is being loaded at this moment is waited for. */
    boolean claim(UUID id, int number, String digest) {
        return jdbc.sql(CLAIM)
                        .param("id", id)
                        .param("number", number)
                        .param("digest", digest)
                        .update()
                == 1;
    }

    String digest(UUID id, int number) {
        return jdbc.sql("SELECT digest FROM stock_import_chunk WHERE import_id = :id AND number = :number")
                .param("id", id)
                .param("number", number)
                .query(String.class)
                .single();
    }

    void settle(UUID id, int number, int accepted, int changed, int rejected) {
        jdbc.sql(SETTLE)
                .param("id", id)
                .param("number", number)
                .param("accepted", accepted)
                .param("changed", changed)
                .param("rejected", rejected)
                .update();
    }

    void addErrors(UUID id, List<Chunk.RefusedRow> refused) {
        jdbc.sql(ADD_ERRORS)
                .param("id", id)
                .param("lines", refused.stream().map(Chunk.RefusedRow::line).toArray(Long[]::new))
                .param("columns", refused.stream().map(Chunk.RefusedRow::column).toArray(String[]::new))
                .param("reasons", refused.stream().map(Chunk.RefusedRow::reason).toArray(String[]::new))
                .update();
    }

    /** How many chunks a finished import has; nothing while it is not finished. */
    Optional<Integer> chunks(UUID id) {
        return jdbc.sql("SELECT chunks FROM stock_import WHERE id = :id AND finished_at IS NOT NULL")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    void finish(UUID id, int chunks) {
        jdbc.sql("UPDATE stock_import SET finished_at = now(), chunks = :chunks WHERE id = :id AND finished_at IS NULL")
                .param("id", id)
                .param("chunks", chunks)
                .update();
    }

    Optional<StockImport> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(StockImports::read).optional();
    }

    List<StockImport.BadRow> errors(UUID id, long after, int limit) {
        return jdbc.sql("""
                        SELECT line, column_name, reason FROM stock_import_error
                        WHERE import_id = :id AND line > :after ORDER BY line LIMIT :limit
                        """)
                .param("id", id)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new StockImport.BadRow(
                        row.getLong("line"), row.getString("column_name"), row.getString("reason")))
                .list();
    }

    private static StockImport read(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new StockImport(
                row.getObject("id", UUID.class),
                ImportKind.valueOf(row.getString("kind")),
                row.getLong("accepted"),
                row.getLong("changed"),
                row.getLong("rejected"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
