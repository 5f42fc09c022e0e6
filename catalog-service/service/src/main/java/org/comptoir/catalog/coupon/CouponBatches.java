package org.comptoir.catalog.coupon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The batches in PostgreSQL and their codes. */
@Repository
class CouponBatches {

    private static final int FETCHED = 2_000;

    private final JdbcClient sql;

    CouponBatches(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<CouponBatch> find(UUID id) {
        return sql.sql("SELECT * FROM coupon_batch WHERE id = :id")
                .param("id", id)
                .query(CouponBatches::batch)
                .optional();
    }

    Optional<String> fingerprint(UUID id) {
        return sql.sql("SELECT fingerprint FROM coupon_batch WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Adds a batch, or answers false when its id was used before; waits for a twin that is just doing so. */
    boolean add(BatchWish wish) {
        var until = wish.validUntil();
        return sql.sql("""
                INSERT INTO coupon_batch (id, promotion, count, prefix, valid_until, fingerprint)
                VALUES (:id, :promotion, :count, :prefix, :until, :fingerprint)
                ON CONFLICT (id) DO NOTHING
                """)
                        .param("id", wish.id())
                        .param("promotion", wish.promotion())
                        .param("count", wish.count())
                        .param("prefix", wish.prefix())
                        .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                        .param("fingerprint", wish.fingerprint())
                        .update()
                == 1;
    }

    /** The codes as they are printed, in their order, a few at a time from the database. */
    void forEachCode(UUID id, Consumer<String> each) {
        sql.sql("SELECT code FROM coupon WHERE batch = :id ORDER BY code")
                .param("id", id)
                .withFetchSize(FETCHED)
                .query(row -> {
                    each.accept(RandomCode.readable(new CouponCode(Objects.requireNonNull(row.getString("code")))));
                });
    }

    private static CouponBatch batch(ResultSet row, int number) throws SQLException {
        return new CouponBatch(
                row.getObject("id", UUID.class),
                row.getString("promotion"),
                row.getInt("count"),
                row.getString("prefix"),
                CouponRow.instant(row, "valid_until"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
