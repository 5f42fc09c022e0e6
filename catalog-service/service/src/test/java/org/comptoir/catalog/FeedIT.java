package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class FeedIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Test
    void tellsGoogleWhatTheShopSells() throws Exception {
        put(
                "FEED-1",
                "\"name\": \"Thé <vert> & menthe\", \"nameEn\": \"Green tea\", \"gtin\": \"3011360000163\", "
                        + "\"category\": \"Feed > Thés\", \"imageUrl\": \"https://img.example/1.jpg\"");
        put("FEED-2", "\"name\": \"Sans prix\"");
        put("FEED-3", "\"name\": \"Retiré\", \"status\": \"RETIRED\"");
        price("FEED-1", 1250);
        price("FEED-3", 100);
        http.as(tokens.merchandiser())
                .put("/api/v1/categories/feed", "{\"names\": {\"fr\": \"Feed\"}, \"googleCategory\": \"2073\"}")
                .expect(200);

        var answer = http.as(tokens.marketplace())
                .get("/api/v1/feeds/google-products.xml?language=en")
                .expect(200);
        assertThat(answer.header("Content-Type")).startsWith("application/rss+xml");
        var feed = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.bytes()));
        assertThat(feed.getElementsByTagName("item").getLength()).isPositive();
        assertThat(answer.body())
                .contains("<g:id>FEED-1</g:id><g:title>Green tea</g:title>")
                .contains("<g:price>12.50 EUR</g:price>")
                .contains("<g:google_product_category>2073</g:google_product_category>")
                .doesNotContain("FEED-2", "FEED-3");
        http.as(tokens.frontend())
                .get("/api/v1/feeds/google-products.xml?language=de")
                .expectProblem(400, "invalid-request");
    }

    @Test
    void tellsGoogleWhatStoresHave() {
        put("SHELF-1", "\"name\": \"Rayon\"");
        price("SHELF-1", 300);
        probe.publish(Topics.STOCK_LEVELS, "feed-1|SHELF-1", new StockLevelChanged("feed-1", "SHELF-1", 4, 1, 3), 1);
        probe.publish(Topics.STOCK_LEVELS, "feed-2|SHELF-1", new StockLevelChanged("feed-2", "SHELF-1", 1, 1, 0), 1);

        await().untilAsserted(() -> assertThat(inventory())
                .contains(
                        "feed-1\tSHELF-1\t3\tin_stock\t3.00 EUR\t\t\tbuy\tsame day",
                        "feed-2\tSHELF-1\t0\tout_of_stock\t3.00 EUR\t\t\tnot supported\t"));
    }

    @Test
    void describesAProductForItsPage() {
        put("PAGE-LD", "\"name\": \"Thé </script><script>alert(1)</script>\", \"gtin\": \"96385074\"");
        price("PAGE-LD", 1250);

        var data = http.get("/api/v1/products/PAGE-LD/json-ld").expect(200);
        assertThat(data.header("Content-Type")).startsWith("application/ld+json");
        assertThat(data.body()).doesNotContain("<", ">");
        assertThat(data.text("$.name")).isEqualTo("Thé </script><script>alert(1)</script>");
        assertThat(data.text("$.gtin8")).isEqualTo("96385074");
        assertThat(data.text("$.offers.price")).isEqualTo("12.50");
        assertThat(data.text("$.offers.availability")).isEqualTo("https://schema.org/OutOfStock");
        http.get("/api/v1/products/PAGE-LD/json-ld?channel=nowhere").expectProblem(404, "not-found");
        http.get("/api/v1/products/NEVER/json-ld").expectProblem(404, "not-found");
    }

    @Test
    void exportsEverythingSoThatItCanBePutAgain() {
        put(
                "EXPORT-1",
                "\"name\": \"Thé\", \"nameEn\": \"Tea\", \"brand\": \"Dammann\", \"status\": \"DRAFT\", "
                        + "\"category\": \"Boissons > Thés\", \"attributes\": {\"size\": \"100 g\"}, "
                        + "\"media\": [{\"url\": \"https://img.example/1.jpg\", \"kind\": \"IMAGE\", \"alt\": {\"fr\": \"Boîte\"}}], "
                        + "\"channelContent\": {\"print\": {\"texts\": {\"fr\": {\"name\": \"Thé noir\"}}, \"media\": []}}");
        price("EXPORT-1", 990);

        var export = http.as(tokens.operator()).get("/api/v1/products/export").expect(200);
        assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
        var lines = export.body().lines().toList();
        assertThat(lines).allMatch(line -> line.startsWith("{\"sku\":\"") && line.endsWith("}"));
        var line = lines.stream()
                .filter(each -> each.startsWith("{\"sku\":\"EXPORT-1\""))
                .findFirst()
                .orElseThrow();
        Map<String, Object> product = JsonPath.read(line, "$");
        assertThat(product).containsEntry("status", "DRAFT").containsEntry("category", "Boissons > Thés");
        assertThat(product.get("price")).isEqualTo(Map.of("amount", 990, "currency", "EUR"));
        var again = line.replaceFirst("\"sku\":\"EXPORT-1\",", "").replaceFirst(",\"price\":\\{[^}]*}", "");
        var put = http.as(tokens.merchandiser())
                .put("/api/v1/products/EXPORT-1", again)
                .expect(200);
        assertThat(put.number("$.version")).isEqualTo(1);
    }

    @Test
    void isForThoseWhoSellOnly() {
        for (var path : List.of(
                "/api/v1/feeds/google-products.xml",
                "/api/v1/feeds/google-local-inventory.tsv",
                "/api/v1/products/export")) {
            http.anonymous().get(path).expectProblem(401, "unauthenticated");
            http.as(tokens.clerk("1")).get(path).expectProblem(403, "forbidden");
        }
        http.as(tokens.marketplace()).get("/api/v1/products/export").expectProblem(403, "forbidden");
        http.as(tokens.service()).get("/api/v1/feeds/google-products.xml").expectProblem(403, "forbidden");
    }

    private List<String> inventory() {
        return http.as(tokens.service())
                .get("/api/v1/feeds/google-local-inventory.tsv")
                .expect(200)
                .body()
                .lines()
                .toList();
    }

    private void put(String sku, String fields) {
        http.as(tokens.merchandiser())
                .put("/api/v1/products/" + sku, "{" + fields + ", \"vatCategory\": \"REDUCED\"}")
                .expect(201);
    }

    private void price(String sku, int amount) {
        http.as(tokens.merchandiser())
                .put("/api/v1/prices/" + sku, "{\"price\": {\"amount\": %d, \"currency\": \"EUR\"}}".formatted(amount))
                .expect(201);
    }
}
