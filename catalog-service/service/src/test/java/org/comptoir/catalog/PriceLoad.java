package org.comptoir.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.catalog.price.ListPrice;
import org.comptoir.catalog.price.PriceService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures prices put, quotes answered and codes made. Not part of the build, asserts nothing: {@code ./mvnw -pl
 * catalog-service/service verify -Dit.test=PriceLoad}. Client, service, broker and database share one machine.
 */
@ComptoirTest
class PriceLoad {

    private static final Logger LOG = LoggerFactory.getLogger(PriceLoad.class);
    private static final int PRODUCTS = 20_000;
    private static final int CHUNK = 1_000;
    private static final int PER_SECOND = 200;
    private static final int SECONDS = 15;

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    PriceService prices;

    @Autowired
    JdbcClient sql;

    Merchant merchant;

    @BeforeEach
    void open() {
        merchant = new Merchant(http, tokens);
    }

    @Test
    void prices() {
        var skus = IntStream.range(0, PRODUCTS).mapToObj("LOAD-%06d"::formatted).toList();
        merchant.product("LOAD-000000", "");
        sql.sql("""
                INSERT INTO product (sku, name, vat_category, status, version, changed_at, channels)
                SELECT made.sku, name, vat_category, status, version, changed_at, channels
                FROM product, unnest(:skus::text[]) AS made (sku)
                WHERE product.sku = 'LOAD-000000' AND made.sku <> product.sku
                """).param("skus", skus.toArray(String[]::new)).update();
        for (var round : new int[] {100, 100, 101, 102, 102}) {
            var begun = System.nanoTime();
            for (var at = 0; at < PRODUCTS; at += CHUNK) {
                prices.putAll(skus.subList(at, at + CHUNK).stream()
                        .map(sku -> new ListPrice(new Sku(sku), Money.ofMinor(CurrencyUnit.EUR, round)))
                        .toList());
            }
            LOG.info(
                    "All prices are {} cents: {} prices/s",
                    round,
                    PRODUCTS * 1_000_000_000L / (System.nanoTime() - begun));
        }
    }

    @Test
    void quotes() throws InterruptedException {
        var skus = IntStream.range(0, 30).mapToObj("QLOAD-%03d"::formatted).toList();
        skus.forEach(sku -> merchant.sells(sku, 1000));
        merchant.promotion("QLOAD", "PERCENTAGE", "\"percent\": 100, \"skus\": [\"QLOAD-000\"]")
                .expect(201);
        sql.sql("""
                INSERT INTO promotion (code, status, terms, with_coupon, valid_from, version, changed_at)
                SELECT 'QLOAD-' || n, status,
                       terms || jsonb_build_object('code', 'QLOAD-' || n, 'percent', 100 + n % 50,
                           'skus', jsonb_build_array('QLOAD-' || lpad((n % 300)::text, 3, '0'))),
                       with_coupon, valid_from, version, changed_at
                FROM promotion, generate_series(1, 499) AS made (n) WHERE code = 'QLOAD'
                """).update();
        sql.sql("UPDATE promotion_book SET version = version + 1").update();
        var lines = skus.stream()
                .map(sku -> "{\"sku\": \"" + sku + "\", \"quantity\": 2}")
                .collect(Collectors.joining(", "));
        var body = "\"channel\": \"web\", \"lines\": [" + lines + "]";
        for (var round = 0; round < 3; round++) {
            var took = new long[PER_SECOND * SECONDS];
            try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                var begun = System.nanoTime();
                for (var at = 0; at < took.length; at++) {
                    var number = at;
                    var due = begun + at * 1_000_000_000L / PER_SECOND;
                    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                    clients.execute(() -> {
                        merchant.quote(body).expect(200);
                        took[number] = System.nanoTime() - due;
                    });
                }
            }
            Arrays.sort(took);
            LOG.info("{} quotes/s, 30 lines, 500 promotions of which 50 reduce them: {}", PER_SECOND, percentiles(took));
        }
        sql.sql("UPDATE promotion SET status = 'ENDED', changed_at = valid_from WHERE code LIKE 'QLOAD%'")
                .update();
        sql.sql("UPDATE promotion_book SET version = version + 1").update();
    }

    @Test
    void codes() {
        merchant.promotion("LOAD-CODES", "PERCENTAGE", "\"percent\": 100, \"couponRequired\": true")
                .expect(201);
        var path = "/api/v1/promotions/LOAD-CODES/coupon-batches/" + UUID.randomUUID();
        var begun = System.nanoTime();
        merchant.client().put(path, "{\"count\": 100000}").expect(201);
        var made = System.nanoTime();
        var bytes = merchant.client().get(path + "/codes").bytes().length;
        LOG.info(
                "100,000 codes: made in {} ms, {} bytes read in {} ms",
                (made - begun) / 1_000_000,
                bytes,
                (System.nanoTime() - made) / 1_000_000);
    }

    private static String percentiles(long[] sorted) {
        return List.of(50, 95, 99).stream()
                .map(percent -> "p" + percent + " " + Math.round(sorted[sorted.length * percent / 100] / 100_000.0) / 10.0 + " ms")
                .collect(Collectors.joining(", "));
    }
}
