package org.comptoir.store.assortment;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.comptoir.defaults.json.EventJson;
import org.comptoir.pricing.VatRate;
import org.comptoir.pricing.VatRates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local copies of VAT categories. */
@Repository
class VatCategories {
    private static final String KEEP = """
            insert into vat_category (code, rates) values (:code, cast(:rates as jsonb))
            on conflict (code) do update set rates = excluded.rates""";

    private final JdbcClient jdbc;
    private final EventJson json;

    VatCategories(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How rates are kept. */
    record Rates(List<VatCategory.Rate> rates) {}

    void keep(VatCategory category) {
        jdbc.sql(KEEP)
                .param("code", category.code())
                .param("rates", json.write(new Rates(category.rates())))
                .update();
    }

    /** The rates as they are kept; the one rate for always when no category tells any. */
    VatRates read(@Nullable String kept, int rate) {
        var rates = new TreeMap<Instant, VatRate>();
        if (kept != null) {
            json.read(Columns.bytes(kept), Rates.class)
                    .rates()
                    .forEach(each -> rates.put(each.from(), new VatRate(each.basisPoints())));
        }
        if (rates.isEmpty()) {
            rates.put(Instant.EPOCH, new VatRate(rate));
        }
        return new VatRates(rates);
    }
}
