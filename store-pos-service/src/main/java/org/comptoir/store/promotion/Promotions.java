package org.comptoir.store.promotion;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.defaults.json.EventJson;
import org.comptoir.pricing.PromotionTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local copies of promotions. */
@Repository
class Promotions {
    /** A book that was emptied begins again at a number that no instance can have seen: the others count from 1. */
    private static final String KEEP = """
            with raised as (
                insert into promotion_book (version) values (extract(epoch from clock_timestamp()))
                on conflict (only_row) do update set version = promotion_book.version + 1
            )
            insert into promotion (code, status, terms, stopped_at)
            values (:code, :status, cast(:terms as jsonb), :stoppedAt)
            on conflict (code) do update
              set status = excluded.status, terms = excluded.terms, stopped_at = excluded.stopped_at""";

    /**
     * What was paused or ended ran until then: prior prices look back on it for 150 days, as in the catalogue. In hours:
     * days of a time zone can be shorter or longer, and a quote may not depend on the zone of a connection.
     */
    private static final String REMEMBERED = """
            with known as (
                select code, status, terms, stopped_at,
                       (terms ->> 'from')::timestamptz as valid_from, (terms ->> 'until')::timestamptz as valid_until
                from promotion
            )
            select case when status = 'ACTIVE' then terms
                        else terms || jsonb_build_object('until', least(valid_until, stopped_at)) end as terms
            from known
            where (valid_until is null or valid_until > now() - interval '3600 hours')
              and (status = 'ACTIVE' or (stopped_at > valid_from and stopped_at > now() - interval '3600 hours'))
            order by code""";

    private final JdbcClient jdbc;
    private final EventJson json;

    Promotions(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Also raises the version, so that every instance reads them anew. */
    void keep(KnownPromotion promotion) {
        var stoppedAt = promotion.stoppedAt();
        jdbc.sql(KEEP)
                .param("code", promotion.terms().code())
                .param("status", promotion.status())
                .param("terms", json.write(promotion.terms()))
                .param("stoppedAt", stoppedAt == null ? null : stoppedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Zero while the book is empty: nothing was told since somebody emptied it. */
    long version() {
        return jdbc.sql("select version from promotion_book")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The terms of what runs, may still run or ran in the last 150 days, in the order of their codes. */
    List<PromotionTerms> remembered() {
        return jdbc.sql(REMEMBERED)
                .query((row, number) ->
                        json.read(row.getString("terms").getBytes(StandardCharsets.UTF_8), PromotionTerms.class))
                .list();
    }
}
