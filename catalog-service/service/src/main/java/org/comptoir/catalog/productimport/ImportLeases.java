package org.comptoir.catalog.productimport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.catalog.productfile.RowError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who works on which import. A lease holds until a time of the database's clock and is prolonged with every step; each step
 * first locks the import's row and looks whether the lease is still its own, so that two never work on one file.
 */
@Repository
class ImportLeases {

    private static final int MOST_ATTEMPTS = 10;

    private final JdbcClient sql;
    private final ImportErrors errors;
    private final double seconds;

    ImportLeases(JdbcClient sql, ImportErrors errors, ImportSettings settings) {
        this.sql = sql;
        this.errors = errors;
        this.seconds = settings.lease().toMillis() / 1000.0;
    }

    /** Takes the oldest import that nobody works on. */
    Optional<ProductImport> take(UUID lease) {
        return sql.sql("""
                        UPDATE product_import
                        SET status = 'RUNNING', lease = :lease, attempts = attempts + 1,
                            leased_until = clock_timestamp() + make_interval(secs => :seconds),
                            started_at = coalesce(started_at, clock_timestamp())
                        WHERE id = (SELECT id FROM product_import
                                    WHERE status IN ('WAITING', 'RUNNING')
                                      AND (leased_until IS NULL OR leased_until < clock_timestamp())
                                    ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *, 0 AS worked_seconds
                        """)
                .param("lease", lease)
                .param("seconds", seconds)
                .query(ProductImports::read)
                .optional();
    }

    /** Whether those who tried before got nowhere so often that another try is senseless. */
    boolean isHopeless(UUID id) {
        return sql.sql("SELECT attempts > :most FROM product_import WHERE id = :id")
                .param("most", MOST_ATTEMPTS)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Locks the import for the running transaction and prolongs the lease. */
    void hold(Claim claim) {
        var held = sql.sql("""
                        UPDATE product_import SET leased_until = clock_timestamp() + make_interval(secs => :seconds)
                        WHERE id = :id AND lease = :lease AND status = 'RUNNING'
                        """)
                .param("seconds", seconds)
                .param("id", claim.id())
                .param("lease", claim.lease())
                .update();
        if (held == 0) {
            throw new LeaseLost();
        }
    }

    /** Counts rows that the running transaction has stored, and keeps what was wrong with the others. */
    void advance(Claim claim, RowCounts more, long line, List<RowError> wrong) {
        var known = sql.sql("""
                        UPDATE product_import
                        SET rows = rows + :rows, created = created + :created, changed = changed + :changed,
                            unchanged = unchanged + :unchanged, rejected = rejected + :rejected,
                            errors = errors + :errors, line = :line, attempts = 0
                        WHERE id = :id
                        RETURNING errors
                        """)
                .param("rows", more.rows())
                .param("created", more.created())
                .param("changed", more.changed())
                .param("unchanged", more.unchanged())
                .param("rejected", more.rejected())
                .param("errors", wrong.size())
                .param("line", line)
                .param("id", claim.id())
                .query(Long.class)
                .single();
        if (!wrong.isEmpty()) {
            errors.add(claim.id(), known - wrong.size(), wrong);
        }
    }

    void complete(Claim claim) {
        end(claim, ImportStatus.COMPLETED, null);
    }

    void fail(Claim claim, ImportFailure failure) {
        end(claim, ImportStatus.FAILED, failure);
    }

    /** Leaves the import to whoever is free, after so many seconds, as if nobody had tried. */
    void release(Claim claim, int afterSeconds) {
        release(claim, afterSeconds, 1);
    }

    /** The same, but the try counts. */
    void releaseAsTried(Claim claim, int afterSeconds) {
        release(claim, afterSeconds, 0);
    }

    private void release(Claim claim, int afterSeconds, int forgiven) {
        sql.sql("""
                UPDATE product_import
                SET status = 'WAITING', lease = NULL, attempts = greatest(0, attempts - :forgiven),
                    leased_until = clock_timestamp() + make_interval(secs => :seconds)
                WHERE id = :id AND lease = :lease AND status = 'RUNNING'
                """)
                .param("forgiven", forgiven)
                .param("id", claim.id())
                .param("lease", claim.lease())
                .param("seconds", (double) afterSeconds)
                .update();
    }

    private void end(Claim claim, ImportStatus status, @Nullable ImportFailure failure) {
        sql.sql("""
                UPDATE product_import
                SET status = :status, failure = :failure, failure_detail = :detail,
                    finished_at = clock_timestamp(), lease = NULL, leased_until = NULL
                WHERE id = :id
                """)
                .param("id", claim.id())
                .param("status", status.name())
                .param("failure", failure == null ? null : failure.reason())
                .param("detail", failure == null ? null : failure.detail())
                .update();
    }
}
