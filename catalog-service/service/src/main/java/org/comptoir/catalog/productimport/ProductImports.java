package org.comptoir.catalog.productimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.catalog.productfile.FileFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports in PostgreSQL and the bytes of those that are not over. */
@Repository
class ProductImports {

    private static final String SELECT = """
            SELECT *, extract(epoch FROM coalesce(finished_at, clock_timestamp()) - coalesce(started_at, clock_timestamp()))
                      AS worked_seconds
            FROM product_import
            """;

    private final JdbcClient sql;

    ProductImports(JdbcClient sql) {
        this.sql = sql;
    }

    /** Makes an import that has no bytes yet; false when there is one with this id. */
    boolean create(UUID id, FileFormat format, @Nullable String vatCategory) {
        return sql.sql("""
                        INSERT INTO product_import (id, format, vat_category, status)
                        VALUES (:id, :format, :vatCategory, 'RECEIVING') ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", id)
                        .param("format", format.name())
                        .param("vatCategory", vatCategory)
                        .update()
                == 1;
    }

    Optional<ProductImport> find(UUID id) {
        return sql.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(ProductImports::read)
                .optional();
    }

    /** The newest first, from behind the one with this id where one is given. */
    List<ProductImport> newest(@Nullable UUID after, int limit) {
        return sql.sql(SELECT + """
                         WHERE (:after::uuid IS NULL OR (created_at, id) <
                                (SELECT created_at, id FROM product_import WHERE id = :after::uuid))
                         ORDER BY created_at DESC, id DESC LIMIT :limit
                        """)
                .param("after", after)
                .param("limit", limit)
                .query(ProductImports::read)
                .list();
    }

    /** Keeps a piece of the file, if it begins where those that are here end. */
    boolean append(UUID id, long firstByte, byte[] bytes) {
        return sql.sql("""
                        WITH grown AS (
                            UPDATE product_import
                            SET received_bytes = received_bytes + :length, touched_at = clock_timestamp()
                            WHERE id = :id AND status = 'RECEIVING' AND received_bytes = :firstByte
                            RETURNING id
                        )
                        INSERT INTO product_import_chunk (import_id, first_byte, bytes)
                        SELECT id, :firstByte, :bytes FROM grown
                        """)
                        .param("id", id)
                        .param("firstByte", firstByte)
                        .param("length", bytes.length)
                        .param("bytes", bytes)
                        .update()
                == 1;
    }

    /** The file is here; false when it has another length by now. */
    boolean complete(UUID id, long receivedBytes) {
        return sql.sql("""
                        UPDATE product_import SET status = 'WAITING', touched_at = clock_timestamp()
                        WHERE id = :id AND status = 'RECEIVING' AND received_bytes = :receivedBytes
                        """)
                        .param("id", id)
                        .param("receivedBytes", receivedBytes)
                        .update()
                == 1;
    }

    /** A file that will never be complete. */
    void refuse(UUID id, ImportFailure failure) {
        sql.sql("""
                UPDATE product_import
                SET status = 'FAILED', failure = :failure, failure_detail = :detail, finished_at = clock_timestamp()
                WHERE id = :id AND status = 'RECEIVING'
                """)
                .param("id", id)
                .param("failure", failure.reason())
                .param("detail", failure.detail())
                .update();
    }

    /** The piece of the file that begins with this byte. */
    Optional<byte[]> bytes(UUID id, long firstByte) {
        return sql.sql("SELECT bytes FROM product_import_chunk WHERE import_id = :id AND first_byte = :firstByte")
                .param("id", id)
                .param("firstByte", firstByte)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    void forgetBytes(UUID id) {
        sql.sql("DELETE FROM product_import_chunk WHERE import_id = :id")
                .param("id", id)
                .update();
    }

    /** Deletes what ended or was abandoned so long ago, and answers how many there were. */
    int deleteOld(Duration finished, Duration abandoned) {
        return sql.sql("""
                        DELETE FROM product_import
                        WHERE finished_at < clock_timestamp() - make_interval(secs => :finished)
                           OR (status = 'RECEIVING' AND touched_at < clock_timestamp() - make_interval(secs => :abandoned))
                        """)
                .param("finished", (double) finished.toSeconds())
                .param("abandoned", (double) abandoned.toSeconds())
                .update();
    }

    static ProductImport read(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        return new ProductImport(
                row.getObject("id", UUID.class),
                FileFormat.valueOf(row.getString("format")),
                row.getString("vat_category"),
                ImportStatus.valueOf(row.getString("status")),
                failure == null ? null : new ImportFailure(failure, String.valueOf(row.getString("failure_detail"))),
                row.getLong("received_bytes"),
                new RowCounts(
                        row.getLong("created"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        row.getLong("rejected")),
                row.getLong("line"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                Duration.ofMillis(Math.max(0, Math.round(row.getDouble("worked_seconds") * 1000))));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
