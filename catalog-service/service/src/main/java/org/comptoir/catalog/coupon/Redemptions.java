package org.comptoir.catalog.coupon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uses of coupons in PostgreSQL, whose clock tells their deadlines. */
@Repository
class Redemptions {

    private static final String READ = """
            SELECT redemption.*, coupon.promotion
            FROM coupon_redemption AS redemption JOIN coupon USING (code)
            WHERE redemption.id = :id
            """;

    private static final String EXPIRE = """
            WITH due AS (
                SELECT id FROM coupon_redemption
                WHERE status = 'HELD' AND held_until <= now()
                ORDER BY held_until LIMIT :limit FOR UPDATE SKIP LOCKED
            ), expired AS (
                UPDATE coupon_redemption AS redemption
                SET status = 'EXPIRED', version = version + 1
                FROM due WHERE redemption.id = due.id
                RETURNING redemption.*
            )
            SELECT expired.*, coupon.promotion FROM expired JOIN coupon USING (code)
            """;

    private final JdbcClient sql;

    Redemptions(JdbcClient sql) {
        this.sql = sql;
    }

    Instant now() {
        return sql.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    Optional<Redemption> find(UUID id) {
        return sql.sql(READ).param("id", id).query(Redemptions::redemption).optional();
    }

    Optional<Redemption> lock(UUID id) {
        return sql.sql(READ + "FOR UPDATE OF redemption")
                .param("id", id)
                .query(Redemptions::redemption)
                .optional();
    }

    /** Adds a hold, or answers false when the id was used before; waits for a twin that is just doing so. */
    boolean add(RedemptionWish wish, CouponCode code) {
        return sql.sql("""
                INSERT INTO coupon_redemption (id, code, reference, customer_id, status, held_until, fingerprint)
                VALUES (:id, :code, :reference, :customer, 'HELD', now() + make_interval(secs => :seconds), :fingerprint)
                ON CONFLICT (id) DO NOTHING
                """)
                        .param("id", wish.id())
                        .param("code", code.value())
                        .param("reference", wish.reference())
                        .param("customer", wish.customer())
                        .param("seconds", (double) wish.hold().toSeconds())
                        .param("fingerprint", wish.fingerprint())
                        .update()
                == 1;
    }

    /** Writes the step of a locked redemption. */
    void step(Redemption redemption) {
        sql.sql("UPDATE coupon_redemption SET status = :status, version = version + 1 WHERE id = :id")
                .param("id", redemption.id())
                .param("status", redemption.status().name())
                .update();
    }

    /** Ends holds whose deadline has passed, leaving those that somebody else is settling. */
    List<Redemption> expire(int limit) {
        return sql.sql(EXPIRE)
                .param("limit", limit)
                .query(Redemptions::redemption)
                .list();
    }

    private static Redemption redemption(ResultSet row, int number) throws SQLException {
        return new Redemption(
                row.getObject("id", UUID.class),
                new CouponCode(row.getString("code")),
                row.getString("promotion"),
                row.getString("reference"),
                row.getObject("customer_id", UUID.class),
                RedemptionStatus.valueOf(row.getString("status")),
                row.getObject("held_until", OffsetDateTime.class).toInstant(),
                row.getString("fingerprint"));
    }
}
