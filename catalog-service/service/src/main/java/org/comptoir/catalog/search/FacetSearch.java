package org.comptoir.catalog.search;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.comptoir.catalog.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what matches by brand, category, price and availability. No more than {@value #MOST} documents are looked at,
 * so the time is bounded however common a word is.
 */
@Repository
class FacetSearch {

    static final int MOST = 10_000;

    private static final int MOST_BRANDS = 30;

    /** Where a range of prices begins, in minor units. */
    private static final long[] PRICES = {0, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000};

    private final JdbcClient sql;

    FacetSearch(JdbcClient sql) {
        this.sql = sql;
    }

    FacetCounts count(ProductQuery query, Understanding understanding, Language language) {
        var filters = new Filters(query, understanding);
        var statement = new StringBuilder(candidates(filters));
        query.facets().stream().sorted().forEach(facet -> statement.append(counting(facet, query, filters, language)));
        var rows = sql.sql(statement.toString())
                .params(filters.parameters())
                .param("most", MOST + 1)
                .param("counted", MOST)
                .param("mostBrands", MOST_BRANDS)
                .query((row, number) -> new Row(
                        row.getString("facet"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getLong("count"),
                        row.getBoolean("approximate")))
                .list();
        var total = rows.getFirst();
        return new FacetCounts(
                query.facets(),
                rows.stream().skip(1).map(Row::toCount).toList(),
                Math.min(total.count, MOST),
                total.approximate);
    }

    private static String candidates(Filters filters) {
        return """
                WITH candidates AS MATERIALIZED (
                    SELECT brand, category, price_minor, in_stock FROM search_document WHERE %s LIMIT :most
                )
                SELECT 'TOTAL' AS facet, 'ALL' AS code, NULL AS name, count(*) FILTER (WHERE %s) AS count,
                       count(*) > :counted AS approximate
                FROM candidates
                """.formatted(filters.matching(), filters.chosen());
    }

    private static String counting(Facet facet, ProductQuery query, Filters filters, Language language) {
        var others = filters.chosenBeside(facet);
        return switch (facet) {
            case BRAND -> brands(others);
            case CATEGORY -> categories(query, others, language);
            case PRICE -> prices(others);
            case AVAILABILITY -> availability(others);
        };
    }

    private static String brands(String others) {
        return """
                UNION ALL
                SELECT * FROM (
                    SELECT 'BRAND', counted.brand, brand.name, counted.count, false
                    FROM (SELECT brand, count(*) AS count FROM candidates WHERE brand IS NOT NULL AND %s GROUP BY brand
                          ORDER BY count(*) DESC, brand LIMIT :mostBrands) AS counted
                    JOIN brand ON brand.code = counted.brand
                    ORDER BY counted.count DESC, counted.brand
                ) AS brands
                """.formatted(others);
    }

    /** The children of the chosen category, or the roots. */
    private static String categories(ProductQuery query, String others, Language language) {
        return """
                UNION ALL
                SELECT * FROM (
                    SELECT 'CATEGORY', counted.code, %s, counted.count, false
                    FROM (SELECT category[%s] AS code, count(*) AS count FROM candidates WHERE %s GROUP BY 1) AS counted
                    JOIN category ON category.code = counted.code
                    ORDER BY counted.count DESC, counted.code
                ) AS categories
                """.formatted(
                        language == Language.EN ? "coalesce(category.name_en, category.name)" : "category.name",
                        query.category() == null ? "1" : "array_position(category, :category::text) + 1",
                        others);
    }

    private static String prices(String others) {
        return """
                UNION ALL
                SELECT * FROM (
                    SELECT 'PRICE', width_bucket(price_minor, ARRAY[%s]::bigint[])::text, NULL, count(*), false
                    FROM candidates WHERE price_minor IS NOT NULL AND %s
                    GROUP BY 2 ORDER BY min(price_minor)
                ) AS prices
                """.formatted(LongStream.of(PRICES).mapToObj(Long::toString).collect(Collectors.joining(",")), others);
    }

    private static String availability(String others) {
        return """
                UNION ALL
                SELECT * FROM (
                    SELECT 'AVAILABILITY', CASE WHEN in_stock THEN 'IN_STOCK' ELSE 'OUT_OF_STOCK' END, NULL, count(*),
                           false
                    FROM candidates WHERE %s GROUP BY 2 ORDER BY 2
                ) AS availability
                """.formatted(others);
    }

    private record Row(String facet, String code, @Nullable String name, long count, boolean approximate) {

        FacetCount toCount() {
            var kind = Facet.valueOf(facet);
            return new FacetCount(kind, kind == Facet.PRICE ? range(Integer.parseInt(code)) : code, name, count);
        }

        private static String range(int bucket) {
            var ends = Arrays.stream(PRICES).skip(bucket).limit(1).mapToObj(Long::toString);
            return PRICES[bucket - 1] + "-" + ends.collect(Collectors.joining());
        }
    }
}
