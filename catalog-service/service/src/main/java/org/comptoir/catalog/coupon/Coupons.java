package org.comptoir.catalog.coupon;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The coupons in PostgreSQL and how often they are taken, which one statement decides and a constraint guards. */
@Repository
class Coupons {

    private static final String TAKE = """
            UPDATE coupon
            SET taken = taken + 1, version = version + CASE WHEN taken + 1 = most THEN 1 ELSE 0 END
            WHERE code = :code AND taken < most AND NOT ended AND (valid_until IS NULL OR valid_until > now())
            RETURNING *
            """;

    private static final String TAKE_FOR_CUSTOMER = """
            INSERT INTO coupon_customer AS known (code, customer_id, taken, most)
            VALUES (:code, :customer, 1, :most)
            ON CONFLICT (code, customer_id) DO UPDATE SET taken = known.taken + 1, most = excluded.most
            WHERE known.taken < excluded.most
            """;

    private static final String GIVE_BACK = """
            UPDATE coupon
            SET taken = taken - given.uses,
                version = version + CASE WHEN taken = most AND given.uses > 0 THEN 1 ELSE 0 END
            FROM (SELECT code, count(*)::int AS uses FROM unnest(:codes::text[]) AS back (code) GROUP BY code) AS given
            WHERE coupon.code = given.code AND coupon.most IS NOT NULL
            RETURNING coupon.*, coupon.taken + given.uses = coupon.most AS opened
            """;

    private static final String GIVE_BACK_TO_CUSTOMERS = """
            UPDATE coupon_customer AS known
            SET taken = known.taken - given.uses
            FROM (SELECT code, customer_id, count(*)::int AS uses
                  FROM unnest(:codes::text[], :customers::uuid[]) AS back (code, customer_id)
                  WHERE customer_id IS NOT NULL
                  GROUP BY code, customer_id) AS given
            WHERE known.code = given.code AND known.customer_id = given.customer_id
            """;

    private final JdbcClient sql;

    Coupons(JdbcClient sql) {
        this.sql = sql;
    }

    /** The clock by which coupons end. */
    Instant now() {
        return sql.sql("SELECT now()").query(OffsetDateTime.class).single().toInstant();
    }

    Optional<Coupon> find(CouponCode code) {
        return sql.sql("SELECT * FROM coupon WHERE code = :code")
                .param("code", code.value())
                .query(CouponRow.MAPPER)
                .optional();
    }

    Optional<Coupon> lock(CouponCode code) {
        return sql.sql("SELECT * FROM coupon WHERE code = :code FOR UPDATE")
                .param("code", code.value())
                .query(CouponRow.MAPPER)
                .optional();
    }

    /** The codes of a promotion that somebody chose, in their order; not those of batches. */
    List<Coupon> page(String promotion, String after, int limit) {
        return sql.sql("""
                SELECT * FROM coupon WHERE promotion = :promotion AND batch IS NULL AND code > :after
                ORDER BY code LIMIT :limit
                """)
                .param("promotion", promotion)
                .param("after", after)
                .param("limit", limit)
                .query(CouponRow.MAPPER)
                .list();
    }

    /** Adds a coupon, or answers false when there is one of that code. */
    boolean add(Coupon coupon) {
        return sql.sql("""
                INSERT INTO coupon (code, promotion, kind, most, per_customer, valid_until)
                VALUES (:code, :promotion, :kind, :most, :perCustomer, :until)
                ON CONFLICT (code) DO NOTHING
                """)
                        .param("code", coupon.code().value())
                        .param("promotion", coupon.promotion())
                        .param("kind", coupon.kind().name())
                        .param("most", coupon.most())
                        .param("perCustomer", coupon.perCustomer())
                        .param("until", at(coupon.validUntil()))
                        .update()
                == 1;
    }

    /** Writes how a locked coupon may be used from now on. */
    void change(Coupon coupon) {
        sql.sql("""
                UPDATE coupon
                SET kind = :kind, most = :most, per_customer = :perCustomer, taken = :taken, valid_until = :until,
                    ended = :ended, version = :version
                WHERE code = :code
                """)
                .param("code", coupon.code().value())
                .param("kind", coupon.kind().name())
                .param("most", coupon.most())
                .param("perCustomer", coupon.perCustomer())
                .param("taken", coupon.taken())
                .param("until", at(coupon.validUntil()))
                .param("ended", coupon.ended())
                .param("version", coupon.version())
                .update();
    }

    /** Adds single codes of a batch; answers those that were not taken by others already. */
    List<Coupon> addAll(CouponBatch batch, Collection<CouponCode> codes) {
        return sql.sql("""
                INSERT INTO coupon (code, promotion, kind, batch, most, valid_until)
                SELECT code, :promotion, 'SINGLE', :batch, 1, :until
                FROM unnest(:codes::text[]) AS made (code) ORDER BY code
                ON CONFLICT (code) DO NOTHING
                RETURNING *
                """)
                .param("promotion", batch.promotion())
                .param("batch", batch.id())
                .param("until", at(batch.validUntil()))
                .param("codes", codes.stream().map(CouponCode::value).toArray(String[]::new))
                .query(CouponRow.MAPPER)
                .list();
    }

    /** Takes one use of a coupon that has a limit; nothing when there is none left, or its time is over. */
    Optional<Coupon> take(CouponCode code) {
        return sql.sql(TAKE).param("code", code.value()).query(CouponRow.MAPPER).optional();
    }

    boolean takeFor(CouponCode code, UUID customer, int most) {
        return sql.sql(TAKE_FOR_CUSTOMER)
                        .param("code", code.value())
                        .param("customer", customer)
                        .param("most", most)
                        .update()
                == 1;
    }

    /** Gives uses back; answers the coupons that can be used again by this. */
    List<Coupon> giveBack(List<Redemption> redemptions) {
        var codes = redemptions.stream()
                .map(redemption -> redemption.code().value())
                .toArray(String[]::new);
        var opened = new ArrayList<Coupon>();
        sql.sql("SELECT code FROM coupon WHERE code = ANY (:codes) AND most IS NOT NULL ORDER BY code FOR UPDATE")
                .param("codes", codes)
                .query(String.class)
                .list();
        sql.sql(GIVE_BACK).param("codes", codes).query(row -> {
            if (row.getBoolean("opened")) {
                opened.add(CouponRow.MAPPER.mapRow(row, 0));
            }
        });
        giveBackToCustomers(redemptions, codes);
        return opened;
    }

    private void giveBackToCustomers(List<Redemption> redemptions, String[] codes) {
        var customers = redemptions.stream().map(Redemption::customer).toArray(UUID[]::new);
        sql.sql("""
                SELECT known.code FROM coupon_customer AS known
                JOIN (SELECT DISTINCT code, customer_id FROM unnest(:codes::text[], :customers::uuid[])
                      AS back (code, customer_id)) AS given USING (code, customer_id)
                ORDER BY known.code, known.customer_id FOR UPDATE OF known
                """)
                .param("codes", codes)
                .param("customers", customers)
                .query(String.class)
                .list();
        sql.sql(GIVE_BACK_TO_CUSTOMERS)
                .param("codes", codes)
                .param("customers", customers)
                .update();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
