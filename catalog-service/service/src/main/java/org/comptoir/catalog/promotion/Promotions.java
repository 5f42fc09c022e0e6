package org.comptoir.catalog.promotion;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comptoir.defaults.json.EventJson;
import org.comptoir.pricing.PromotionTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The promotions in PostgreSQL, their terms as JSON. */
@Repository
class Promotions {

    private static final String CURRENT =
            "(status = 'ACTIVE' AND valid_from <= now() AND (valid_until IS NULL OR valid_until > now()))";

    private final JdbcClient sql;
    private final EventJson json;

    Promotions(JdbcClient sql, EventJson json) {
        this.sql = sql;
        this.json = json;
    }

    Instant now() {
        return sql.sql("SELECT now()").query(OffsetDateTime.class).single().toInstant();
    }

    /** Lets one change of promotions happen at a time, till the transaction ends. */
    void lock() {
        sql.sql("SELECT version FROM promotion_book FOR UPDATE")
                .query(Long.class)
                .single();
    }

    Optional<PromotionState> find(String code) {
        return sql.sql("SELECT * FROM promotion WHERE code = :code")
                .param("code", code)
                .query(this::promotion)
                .optional();
    }

    List<PromotionState> page(PromotionQuery query) {
        var status = query.status();
        return sql.sql("""
                SELECT * FROM promotion
                WHERE code > :after AND (:status::text IS NULL OR status = :status::text)
                  AND (:current::boolean IS NULL OR %s = :current::boolean)
                ORDER BY code LIMIT :limit
                """.formatted(CURRENT))
                .param("after", query.after() == null ? "" : query.after())
                .param("status", status == null ? null : status.name())
                .param("current", query.current())
                .param("limit", query.limit() + 1)
                .query(this::promotion)
                .list();
    }

    /** Which state of all promotions the running transaction sees. */
    long version() {
        return sql.sql("SELECT version FROM promotion_book").query(Long.class).single();
    }

    /** What is active, not over yet, and needs no coupon, in the order of codes. */
    List<PromotionState> open() {
        return sql.sql("""
                SELECT * FROM promotion
                WHERE NOT with_coupon AND status = 'ACTIVE' AND (valid_until IS NULL OR valid_until > now())
                ORDER BY code
                """).query(this::promotion).list();
    }

    /**
     * What runs, may still run, or ran in the last 150 days: prior prices look back on that. One that was paused or
     * ended counts until then; a pause that is over is not remembered. In hours, because a day may have 23 or 25.
     */
    List<PromotionTerms> remembered() {
        return sql.sql("""
                SELECT CASE WHEN status = 'ACTIVE' THEN terms
                            ELSE terms || jsonb_build_object('until', least(valid_until, stopped_at)) END AS terms
                FROM promotion
                WHERE (valid_until IS NULL OR valid_until > now() - interval '3600 hours')
                  AND (status = 'ACTIVE' OR (stopped_at > valid_from AND stopped_at > now() - interval '3600 hours'))
                ORDER BY code
                """).query((row, number) -> terms(row)).list();
    }

    void store(PromotionState promotion) {
        var terms = promotion.terms();
        sql.sql("""
                INSERT INTO promotion
                    (code, status, terms, with_coupon, valid_from, valid_until, version, changed_at, stopped_at)
                VALUES (:code, :status, :terms::jsonb, :coupon, :from, :until, :version, :changedAt, :stoppedAt)
                ON CONFLICT (code) DO UPDATE SET
                    (status, terms, with_coupon, valid_from, valid_until, version, changed_at, stopped_at)
                    = (excluded.status, excluded.terms, excluded.with_coupon, excluded.valid_from,
                       excluded.valid_until, excluded.version, excluded.changed_at, excluded.stopped_at)
                """)
                .param("code", promotion.code())
                .param("status", promotion.status().name())
                .param("terms", json.write(terms))
                .param("coupon", terms.couponRequired())
                .param("from", terms.from().atOffset(ZoneOffset.UTC))
                .param("until", at(terms.until()))
                .param("version", promotion.version())
                .param("changedAt", promotion.changedAt().atOffset(ZoneOffset.UTC))
                .param("stoppedAt", at(promotion.stoppedAt()))
                .update();
        sql.sql("UPDATE promotion_book SET version = version + 1").update();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private PromotionState promotion(ResultSet row, int number) throws SQLException {
        var stopped = row.getObject("stopped_at", OffsetDateTime.class);
        return new PromotionState(
                terms(row),
                PromotionStatus.valueOf(row.getString("status")),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                stopped == null ? null : stopped.toInstant());
    }

    private PromotionTerms terms(ResultSet row) throws SQLException {
        return json.read(row.getString("terms").getBytes(StandardCharsets.UTF_8), PromotionTerms.class);
    }
}
