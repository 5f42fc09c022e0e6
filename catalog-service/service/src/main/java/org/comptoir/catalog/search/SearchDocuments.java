package org.comptoir.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.comptoir.catalog.product.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents in PostgreSQL, written for many products at once. */
@Repository
class SearchDocuments {

    /**
     * An older version of a product never replaces a newer one. The price and the stock of a new document are those
     * known at that moment; later ones are told. Lists travel as one text each, because arrays of arrays do not nest.
     */
    private static final String PUT_ALL = """
            INSERT INTO search_document AS known
                (sku, product_version, folding, on_sale, channels, brand, category, in_stock, words)
            SELECT given.sku, given.version, :folding, given.on_sale, string_to_array(given.channels, ' '),
                   given.brand, string_to_array(given.category, ' '),
                   EXISTS (SELECT FROM stock_level
                           WHERE stock_level.sku = given.sku COLLATE "C" AND stock_level.available > 0),
                   setweight(to_tsvector('search_french', given.french)
                             || to_tsvector('search_english', given.english)
                             || to_tsvector('search_plain', given.french || ' ' || given.english), 'A')
                   || setweight(to_tsvector('search_plain', given.brand_name), 'B')
                   || setweight(to_tsvector('search_french', given.category_french)
                                || to_tsvector('search_english', given.category_english)
                                || to_tsvector('search_plain', given.category_french || ' ' || given.category_english),
                                'C')
            FROM unnest(:skus::text[], :versions::bigint[], :onSale::boolean[], :channels::text[], :brands::text[],
                        :categories::text[], :french::text[], :english::text[], :brandNames::text[],
                        :categoriesFrench::text[], :categoriesEnglish::text[])
                 AS given (sku, version, on_sale, channels, brand, category, french, english, brand_name,
                           category_french, category_english)
            ORDER BY given.sku COLLATE "C"
            ON CONFLICT (sku) DO UPDATE SET
                (product_version, folding, on_sale, channels, brand, category, words)
                = (excluded.product_version, excluded.folding, excluded.on_sale, excluded.channels, excluded.brand,
                   excluded.category, excluded.words)
            WHERE known.product_version <= excluded.product_version
            """;

    private static final String PRICE_ALL = """
            UPDATE search_document SET price_minor = given.price_minor
            FROM (SELECT document.sku, given.price_minor
                  FROM unnest(:skus::text[], :prices::bigint[]) AS given (sku, price_minor)
                  JOIN search_document AS document ON document.sku = given.sku COLLATE "C"
                  WHERE document.price_minor IS DISTINCT FROM given.price_minor
                  ORDER BY document.sku
                  FOR UPDATE OF document) AS given
            WHERE search_document.sku = given.sku
            """;

    /**
     * Whoever writes many documents holds their products first, so that two never wait for each other in a circle: an
     * import writes documents twice, for what products are and then for what they cost.
     */
    private static final String LOCK_PRODUCTS = """
            SELECT sku FROM product WHERE sku = ANY (:skus) ORDER BY sku FOR SHARE
            """;

    private static final String LOCK_ALL = """
            SELECT sku FROM search_document WHERE sku = ANY (:skus) ORDER BY sku FOR UPDATE
            """;

    private static final String IS_OTHERWISE = """
            in_stock <> EXISTS (SELECT FROM stock_level
                                WHERE stock_level.sku = search_document.sku AND stock_level.available > 0)
            """;

    private static final String RESTOCK =
            "UPDATE search_document SET in_stock = NOT in_stock WHERE sku = ANY (:skus) AND " + IS_OTHERWISE;

    private static final String WRONGLY_STOCKED =
            "SELECT sku FROM search_document WHERE " + IS_OTHERWISE + " ORDER BY sku LIMIT :limit";

    /** Locks the products, so that nobody prices them between reading and writing. */
    private static final String STALE = """
            SELECT product.sku FROM product LEFT JOIN search_document AS document ON document.sku = product.sku
            WHERE product.sku > :after
              AND (document.folding IS DISTINCT FROM :folding
                   OR (document.price_minor IS NULL
                       AND EXISTS (SELECT FROM price WHERE price.sku = product.sku AND price.currency = :home)))
            ORDER BY product.sku LIMIT :limit
            FOR UPDATE OF product
            """;

    private static final int LONGEST_TIDYING = 300_000;

    private final JdbcClient sql;
    private final JdbcOperations jdbc;

    SearchDocuments(JdbcClient sql, JdbcOperations jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    void putAll(List<SearchDocument> documents) {
        sql.sql(PUT_ALL)
                .param("folding", SearchDocument.FOLDING)
                .param("skus", texts(documents, SearchDocument::sku))
                .param(
                        "versions",
                        documents.stream().map(SearchDocument::version).toArray(Long[]::new))
                .param("onSale", documents.stream().map(SearchDocument::onSale).toArray(Boolean[]::new))
                .param("channels", texts(documents, document -> String.join(" ", document.channels())))
                .param("brands", texts(documents, SearchDocument::brandCode))
                .param("categories", texts(documents, document -> String.join(" ", document.categoryPath())))
                .param("french", texts(documents, SearchDocument::french))
                .param("english", texts(documents, SearchDocument::english))
                .param("brandNames", texts(documents, SearchDocument::brand))
                .param("categoriesFrench", texts(documents, SearchDocument::categoryFrench))
                .param("categoriesEnglish", texts(documents, SearchDocument::categoryEnglish))
                .update();
    }

    /** Takes over prices for everybody in the home currency; absent where there is none any more. */
    void priceAll(List<DocumentPrice> prices) {
        var amounts = new @Nullable Long[prices.size()];
        for (var at = 0; at < amounts.length; at++) {
            amounts[at] = prices.get(at).minor();
        }
        sql.sql(PRICE_ALL)
                .param("skus", prices.stream().map(DocumentPrice::sku).toArray(String[]::new))
                .param("prices", amounts)
                .update();
    }

    /** The price of a document in minor units of the home currency, or none. */
    record DocumentPrice(String sku, @Nullable Long minor) {}

    /** Asks stock anew for these; who comes second waits and sees what the first has written. */
    void restock(Collection<String> skus) {
        var given = skus.toArray(String[]::new);
        sql.sql(LOCK_PRODUCTS).param("skus", given).query(String.class).list();
        sql.sql(LOCK_ALL).param("skus", given).query(String.class).list();
        sql.sql(RESTOCK).param("skus", given).update();
    }

    /** What shows the wrong hint, because two changes met. */
    List<String> wronglyStocked(int limit) {
        return sql.sql(WRONGLY_STOCKED)
                .param("limit", limit)
                .query((row, number) -> row.getString("sku"))
                .list();
    }

    /** Whether no other instance tidies up until the running transaction ends, which may then take its time. */
    boolean tidiesAlone() {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            // The pool takes this back: no request waits so long.
            connection.setNetworkTimeout(Runnable::run, LONGEST_TIDYING);
            return true;
        });
        return sql.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('search-tidy', 0))")
                .query(Boolean.class)
                .single();
    }

    /** Products without a document, or with one that lacks its price or was folded by the rules of another release. */
    List<Sku> stale(String after, int limit) {
        return sql.sql(STALE)
                .param("after", after)
                .param("folding", SearchDocument.FOLDING)
                .param("home", DocumentService.HOME.getCode())
                .param("limit", limit)
                .query((row, number) -> new Sku(row.getString("sku")))
                .list();
    }

    private static @Nullable String[] texts(
            List<SearchDocument> documents, Function<SearchDocument, @Nullable String> value) {
        var column = new @Nullable String[documents.size()];
        for (var at = 0; at < column.length; at++) {
            column[at] = value.apply(documents.get(at));
        }
        return column;
    }
}
