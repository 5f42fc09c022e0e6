package org.comptoir.store.assortment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.defaults.json.EventJson;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local copies of prices. */
@Repository
class Prices {
    private static final String KEEP = """
            insert into price (sku, amount, currency, valid_from, entries)
            values (:sku, :amount, :currency, :validFrom, cast(:entries as jsonb))
            on conflict (sku) do update set amount = excluded.amount, currency = excluded.currency,
              valid_from = excluded.valid_from, entries = excluded.entries""";

    private final JdbcClient jdbc;
    private final EventJson json;

    Prices(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How entries are kept. */
    record Entries(List<Entry> entries) {}

    record Entry(
            PriceEntry.Kind kind,
            long amount,
            String currency,
            @Nullable String channel,
            @Nullable String storeGroup,
            @Nullable String store,
            @Nullable String tier,
            Instant from,
            @Nullable Instant until) {

        static Entry of(PriceEntry entry) {
            var scope = entry.scope();
            return new Entry(
                    entry.kind(),
                    entry.amount().getAmountMinorLong(),
                    entry.amount().getCurrencyUnit().getCode(),
                    scope.channel(),
                    scope.storeGroup(),
                    scope.store(),
                    scope.tier(),
                    entry.from(),
                    entry.until());
        }

        PriceEntry entry() {
            return new PriceEntry(
                    kind,
                    new PriceScope(channel, storeGroup, store, tier),
                    Money.ofMinor(CurrencyUnit.of(currency), amount),
                    from,
                    until);
        }
    }

    void keep(PriceList prices) {
        jdbc.sql(KEEP)
                .param("sku", prices.sku())
                .param("amount", prices.price().getAmountMinorLong())
                .param("currency", prices.price().getCurrencyUnit().getCode())
                .param("validFrom", prices.validFrom().atOffset(ZoneOffset.UTC))
                .param("entries", prices.entries() == null ? null : document(prices.entries()))
                .update();
    }

    private String document(List<PriceEntry> entries) {
        return json.write(new Entries(entries.stream().map(Entry::of).toList()));
    }

    /** The prices in a row that has the columns of a price. */
    PriceList read(ResultSet row) throws SQLException {
        var entries = row.getString("entries");
        return new PriceList(
                row.getString("sku"),
                Money.ofMinor(CurrencyUnit.of(row.getString("currency")), row.getLong("amount")),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                entries == null ? null : entries(entries));
    }

    private List<PriceEntry> entries(String kept) {
        return json.read(Columns.bytes(kept), Entries.class).entries().stream()
                .map(Entry::entry)
                .toList();
    }
}
