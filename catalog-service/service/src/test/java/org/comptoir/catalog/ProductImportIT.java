package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class ProductImportIT {

    private static final String HEADER = "sku,gtin,name,brand,category,image_url,price_minor,currency,vat_bp\n";
    private static final Path REAL_PRODUCTS = Path.of("../../infra/demo-data/products.csv");

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    @Test
    void takesGoodRowsAndTellsWhatIsWrongWithTheOthers() {
        var report = post(HEADER
                        + "IMPORT-1,3011360000163,Velouté,Knorr,Soupes,,199,EUR,550\n"
                        + "IMPORT-2,3011360000164,Mauvais code,,,,199,EUR,550\n"
                        + "2.02E+11,,Tableur,,,,199,EUR,550\n"
                        + "IMPORT-3,,Sans prix,,,,,,2000\n")
                .expect(200);

        assertThat(report.number("$.rows")).isEqualTo(4);
        assertThat(report.number("$.accepted")).isEqualTo(2);
        assertThat(report.number("$.rejected")).isEqualTo(2);
        assertThat(report.list("$.errors[*].line")).containsExactly(3, 4);
        assertThat(report.list("$.errors[*].column")).containsExactly("gtin", "sku");
        assertThat(http.get("/api/v1/prices/IMPORT-1").expect(200).number("$.price.amount"))
                .isEqualTo(199);
        http.get("/api/v1/products/IMPORT-2").expect(404);
        http.get("/api/v1/prices/IMPORT-3").expect(404);
        probe.await(ProductChanged.class, event -> event.sku().equals("IMPORT-3"));
    }

    @Test
    void tellsOnlyWhatTheRepeatedFileChanged() {
        post(HEADER + "AGAIN-1,,Un,,,,100,EUR,550\nAGAIN-2,,Deux,,,,200,EUR,550\n")
                .expect(200);
        post(HEADER + "AGAIN-1,,Un,,,,100,EUR,550\nAGAIN-2,,Deux,,,,250,EUR,550\n")
                .expect(200);
        post(HEADER + "AGAIN-1,,Uno,,,,100,EUR,2000\nAGAIN-2,,Deux,,,,250,EUR,550\n")
                .expect(200);

        probe.awaitHeard(ProductChanged.class, event -> "AGAIN-1".equals(event.subject()) && event.sequence() == 2);
        probe.awaitHeard(PriceChanged.class, event -> "AGAIN-1".equals(event.subject()) && event.sequence() == 2);
        probe.awaitHeard(PriceChanged.class, event -> "AGAIN-2".equals(event.subject()) && event.sequence() == 2);
        assertThat(probe.all(ProductChanged.class).stream()
                        .filter(event -> event.sku().startsWith("AGAIN-")))
                .hasSize(3);
        assertThat(probe.all(PriceChanged.class).stream()
                        .filter(event -> event.sku().startsWith("AGAIN-")))
                .hasSize(4);
    }

    @Test
    void doesNotBringARetiredProductBack() {
        http.as(tokens.merchandiser())
                .put(
                        "/api/v1/products/RETIRED-1",
                        "{\"name\": \"Vieux\", \"vatCategory\": \"REDUCED\", \"status\": \"RETIRED\"}")
                .expect(201);

        post(HEADER + "RETIRED-1,,Vieux,,,,100,EUR,550\n").expect(200);

        assertThat(http.get("/api/v1/products/RETIRED-1").text("$.status")).isEqualTo("RETIRED");
    }

    @Test
    void refusesAFileWithoutItsHeader() {
        var refused = post("sku,name\nA,B\n").expectProblem(400, "wrong-header");

        assertThat(refused.text("$.detail"))
                .isEqualTo("Missing column gtin, brand, category, image_url, price_minor, currency, vat_bp");
        http.as(tokens.merchandiser())
                .post("/api/v1/product-imports", "{}")
                .expectProblem(415, "unsupported-media-type");
    }

    @Test
    void isForMerchandisersAndOperatorsOnly() {
        http.anonymous().postCsv("/api/v1/product-imports", HEADER).expectProblem(401, "unauthenticated");
        http.as(tokens.frontend()).postCsv("/api/v1/product-imports", HEADER).expectProblem(403, "forbidden");
        http.as(tokens.operator()).postCsv("/api/v1/product-imports", HEADER).expect(200);
    }

    @Test
    void takesThousandsOfRealProductsInSeconds() throws IOException {
        long rows;
        try (var lines = Files.lines(REAL_PRODUCTS)) {
            rows = lines.count() - 1;
        }
        var begin = System.nanoTime();

        var report = http.as(tokens.operator())
                .postCsv("/api/v1/product-imports", REAL_PRODUCTS)
                .expect(200);

        var took = Duration.ofNanos(System.nanoTime() - begin);
        System.getLogger(ProductImportIT.class.getName())
                .log(System.Logger.Level.INFO, "{0} rows in {1} ms", rows, took.toMillis());
        assertThat(report.number("$.rows")).isEqualTo(rows);
        assertThat(report.number("$.accepted")).isEqualTo(rows);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        sql.sql("SELECT count(*) FROM outbox").query(Long.class).single() == 0);

        http.as(tokens.operator())
                .postCsv("/api/v1/product-imports", REAL_PRODUCTS)
                .expect(200);
        assertThat(sql.sql("SELECT max(version) FROM product WHERE sku ~ '^3[0-9]{12}$'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private Answer post(String csv) {
        return http.as(tokens.merchandiser()).postCsv("/api/v1/product-imports", csv);
    }
}
