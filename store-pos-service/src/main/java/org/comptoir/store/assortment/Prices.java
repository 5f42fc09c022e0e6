package org.comptoir.store.assortment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local copies of list prices. */
@Repository
class Prices {
    private static final String KEEP = """
            insert into price (sku, amount, currency, valid_from) values (:sku, :amount, :currency, :validFrom)
            on conflict (sku) do update
              set amount = excluded.amount, currency = excluded.currency, valid_from = excluded.valid_from""";
    private static final String FIND = "select sku, amount, currency, valid_from from price where sku = any(:skus)";

    private final JdbcClient jdbc;

    Prices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Price price) {
        jdbc.sql(KEEP)
                .param("sku", price.sku())
                .param("amount", price.amount().getAmountMinorLong())
                .param("currency", price.amount().getCurrencyUnit().getCode())
                .param("validFrom", price.validFrom().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Price> find(Collection<String> skus) {
        return jdbc.sql(FIND)
                .param("skus", skus.toArray(String[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    private static Price read(ResultSet row) throws SQLException {
        return new Price(
                row.getString("sku"),
                Money.ofMinor(CurrencyUnit.of(row.getString("currency")), row.getLong("amount")),
                row.getObject("valid_from", OffsetDateTime.class).toInstant());
    }
}
