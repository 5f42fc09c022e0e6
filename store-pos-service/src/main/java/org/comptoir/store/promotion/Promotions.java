package org.comptoir.store.promotion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.defaults.json.EventJson;
import org.comptoir.pricing.PromotionTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local copies of promotions. */
@Repository
class Promotions {
    private static final String KEEP = """
            with raised as (update promotion_book set version = version + 1)
            insert into promotion (code, status, terms) values (:code, :status, cast(:terms as jsonb))
            on conflict (code) do update set status = excluded.status, terms = excluded.terms""";

    private final JdbcClient jdbc;
    private final EventJson json;

    Promotions(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Also raises the version, so that every instance reads them anew. */
    void keep(KnownPromotion promotion) {
        jdbc.sql(KEEP)
                .param("code", promotion.terms().code())
                .param("status", promotion.status())
                .param("terms", json.write(promotion.terms()))
                .update();
    }

    long version() {
        return jdbc.sql("select version from promotion_book").query(Long.class).single();
    }

    /** The terms of what is neither paused nor ended, in the order of their codes. */
    List<PromotionTerms> active() {
        return jdbc.sql("select terms from promotion where status = 'ACTIVE' order by code")
                .query((row, number) ->
                        json.read(row.getString("terms").getBytes(StandardCharsets.UTF_8), PromotionTerms.class))
                .list();
    }
}
