package org.comptoir.catalog.vat;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.comptoir.pricing.VatRate;
import org.comptoir.pricing.VatRates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The VAT categories in PostgreSQL. */
@Repository
class VatCategories {

    private static final String ALL = """
            SELECT c.code, c.name, c.name_en, c.version, r.rates, r.starts
            FROM vat_category c
            CROSS JOIN LATERAL (
                SELECT array_agg(rate ORDER BY valid_from) AS rates,
                       array_agg((extract(epoch FROM valid_from) * 1000000)::bigint ORDER BY valid_from) AS starts
                FROM vat_rate WHERE category = c.code
            ) AS r
            """;

    private final JdbcClient sql;

    VatCategories(JdbcClient sql) {
        this.sql = sql;
    }

    List<VatCategory> all() {
        return sql.sql(ALL + "ORDER BY c.code").query(VatCategories::category).list();
    }

    Optional<VatCategory> find(VatCode code) {
        return sql.sql(ALL + "WHERE c.code = :code")
                .param("code", code.value())
                .query(VatCategories::category)
                .optional();
    }

    /** Holds the category, or the place where it will be, for the running transaction. */
    Optional<VatCategory> lock(VatCode code) {
        sql.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('vat:' || :code, 0))) AS held")
                .param("code", code.value())
                .query(Integer.class)
                .single();
        return find(code);
    }

    void store(VatCategory category) {
        var en = category.names().en();
        sql.sql("""
                INSERT INTO vat_category (code, name, name_en, version) VALUES (:code, :name, :nameEn, :version)
                ON CONFLICT (code) DO UPDATE SET
                    (name, name_en, version) = (excluded.name, excluded.name_en, excluded.version)
                """)
                .param("code", category.code().value())
                .param("name", category.names().fr().value())
                .param("nameEn", en == null ? null : en.value())
                .param("version", category.version())
                .update();
        sql.sql("DELETE FROM vat_rate WHERE category = :code")
                .param("code", category.code().value())
                .update();
        sql.sql("""
                INSERT INTO vat_rate (category, rate, valid_from)
                SELECT :code, rate, start::timestamptz
                FROM unnest(:rates::int[], :starts::text[]) AS given (rate, start)
                """)
                .param("code", category.code().value())
                .param(
                        "rates",
                        category.rates().from().values().stream()
                                .map(VatRate::basisPoints)
                                .toArray(Integer[]::new))
                .param(
                        "starts",
                        category.rates().from().keySet().stream()
                                .map(Instant::toString)
                                .toArray(String[]::new))
                .update();
    }

    /** The seeded categories, which nobody was told of yet, at their first version from now on. */
    List<VatCode> awaken() {
        return sql.sql("UPDATE vat_category SET version = 1 WHERE version = 0 RETURNING code")
                .query((row, number) -> new VatCode(row.getString("code")))
                .list();
    }

    private static VatCategory category(ResultSet row, int number) throws SQLException {
        var rates = new TreeMap<Instant, VatRate>();
        var starts = longs(row.getArray("starts"));
        var basisPoints = (Integer[]) row.getArray("rates").getArray();
        for (var at = 0; at < starts.length; at++) {
            rates.put(
                    Instant.ofEpochSecond(starts[at] / 1_000_000, starts[at] % 1_000_000 * 1_000),
                    new VatRate(basisPoints[at]));
        }
        return new VatCategory(
                new VatCode(row.getString("code")),
                new Names(new Label(row.getString("name")), Label.orNone(row.getString("name_en"))),
                new VatRates(rates),
                row.getLong("version"));
    }

    private static Long[] longs(Array column) throws SQLException {
        return (Long[]) column.getArray();
    }
}
