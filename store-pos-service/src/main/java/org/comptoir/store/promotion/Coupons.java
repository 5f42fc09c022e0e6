package org.comptoir.store.promotion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local copies of coupons. */
@Repository
class Coupons {
    private static final String KEEP = """
            insert into coupon (code_hash, promotion, kind, status, valid_until)
            values (:codeHash, :promotion, :kind, :status, :validUntil)
            on conflict (code_hash) do update set promotion = excluded.promotion, kind = excluded.kind,
              status = excluded.status, valid_until = excluded.valid_until""";

    private static final String FIND = """
            select c.*, coalesce(p.status = 'ENDED' or cast(p.terms ->> 'until' as timestamptz) <= :now, false) as is_over
            from coupon c left join promotion p on p.code = c.promotion where c.code_hash = any(:hashes)""";

    private final JdbcClient jdbc;

    Coupons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(KnownCoupon coupon) {
        var until = coupon.validUntil();
        jdbc.sql(KEEP)
                .param("codeHash", coupon.codeHash())
                .param("promotion", coupon.promotion())
                .param("kind", coupon.kind())
                .param("status", coupon.status())
                .param("validUntil", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A coupon and what it is worth. */
    record Valued(KnownCoupon coupon, KnownCoupon.Standing standing) {}

    /** What is known of these at this moment, by hash. */
    Map<String, Valued> find(Collection<String> hashes, Instant now) {
        return jdbc
                .sql(FIND)
                .param("hashes", hashes.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> valued(row, now))
                .stream()
                .collect(Collectors.toMap(valued -> valued.coupon().codeHash(), Function.identity()));
    }

    private static Valued valued(ResultSet row, Instant now) throws SQLException {
        var coupon = read(row);
        return new Valued(coupon, coupon.standingAt(now, row.getBoolean("is_over")));
    }

    private static KnownCoupon read(ResultSet row) throws SQLException {
        var until = row.getObject("valid_until", OffsetDateTime.class);
        return new KnownCoupon(
                row.getString("code_hash"),
                row.getString("promotion"),
                row.getString("kind"),
                row.getString("status"),
                until == null ? null : until.toInstant());
    }
}
