package org.comptoir.catalog.coupon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up the codes that a customer shows, all in one statement. */
@Repository
class PresentedCoupons {

    private static final String STANDING = """
            SELECT coupon.code, coupon.promotion,
                   CASE WHEN coupon.ended OR coupon.valid_until <= now()
                             OR promotion.status = 'ENDED' OR promotion.valid_until <= now() THEN 'EXPIRED'
                        WHEN coupon.taken >= coupon.most THEN 'USED_UP'
                        ELSE 'OPEN' END AS standing
            FROM coupon JOIN promotion ON promotion.code = coupon.promotion
            WHERE coupon.code = ANY (:codes)
            """;

    private final JdbcClient sql;

    PresentedCoupons(JdbcClient sql) {
        this.sql = sql;
    }

    /** One answer for each code, in their order. A text that cannot be a code is looked up too: it takes as long. */
    List<PresentedCoupon> find(List<String> typed) {
        var kept = typed.stream()
                .map(text -> CouponCode.read(text).map(CouponCode::value).orElse(""))
                .toList();
        Map<String, PresentedCoupon> known = new HashMap<>();
        sql.sql(STANDING).param("codes", kept.toArray(String[]::new)).query(row -> {
            known.put(
                    row.getString("code"),
                    new PresentedCoupon(
                            "",
                            PresentedCoupon.Standing.valueOf(row.getString("standing")),
                            row.getString("promotion")));
        });
        return IntStream.range(0, typed.size())
                .mapToObj(at -> answer(typed.get(at), known.get(kept.get(at))))
                .toList();
    }

    private static PresentedCoupon answer(String typed, @Nullable PresentedCoupon known) {
        return known == null
                ? new PresentedCoupon(typed, PresentedCoupon.Standing.UNKNOWN, null)
                : new PresentedCoupon(typed, known.standing(), known.promotion());
    }
}
