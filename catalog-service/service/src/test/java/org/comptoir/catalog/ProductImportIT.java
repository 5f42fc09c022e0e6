package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class ProductImportIT {

    private static final String IMPORTS = "/api/v1/product-imports";
    private static final String HEADER = "sku,gtin,name,brand,category,image_url,price_minor,currency,vat_category\n";
    private static final Path REAL_PRODUCTS = Path.of("../../infra/demo-data/products.csv");

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    @Test
    void takesGoodRowsAndListsWhatIsWrongWithTheOthers() {
        var done = imported(HEADER
                + "IMPORT-1,3011360000163,Velouté,Knorr,Soupes,,199,EUR,REDUCED\n"
                + "IMPORT-2,3011360000164,Mauvais code,,,,199,EUR,REDUCED\n"
                + "2.02E+11,,Tableur,,,,199,EUR,REDUCED\n"
                + "IMPORT-3,,Sans prix,,,,,,STANDARD\n"
                + "IMPORT-1,,Encore,,,,,,STANDARD\n"
                + "IMPORT-4,,Sans TVA,,,,,,\n"
                + "IMPORT-5,,\"Ouvert,,,,,,STANDARD\n");

        assertThat(done.text("$.status")).isEqualTo("COMPLETED");
        assertThat(done.number("$.rows")).isEqualTo(7);
        assertThat(done.number("$.accepted")).isEqualTo(2);
        assertThat(done.number("$.created")).isEqualTo(2);
        assertThat(done.number("$.rejected")).isEqualTo(5);
        assertThat(done.number("$.line")).isEqualTo(8);
        var errors = errors(done);
        assertThat(errors.list("$.items[*].line")).containsExactly(3, 4, 6, 7, 8);
        assertThat(errors.list("$.items[*].column")).containsExactly("gtin", "sku", "sku", "vat_category");
        assertThat(errors.text("$.items[2].reason")).isEqualTo("stands on line 2 already");
        assertThat(http.get("/api/v1/prices/IMPORT-1").expect(200).number("$.price.amount"))
                .isEqualTo(199);
        http.get("/api/v1/products/IMPORT-2").expect(404);
        http.get("/api/v1/prices/IMPORT-3").expect(404);
        probe.await(ProductChanged.class, event -> event.sku().equals("IMPORT-3"));
        assertThat(chunks(done)).isZero();
    }

    @Test
    void listsEveryErrorPageByPageAndAsATable() {
        var wrong =
                IntStream.range(0, 2500).mapToObj(row -> "MANY-" + row + ",,\n").collect(Collectors.joining());
        var done = imported("sku,name,brand\n" + wrong);

        assertThat(done.number("$.rejected")).isEqualTo(2500);
        var first = merchandiser().get(address(done) + "/errors?limit=1000").expect(200);
        assertThat(first.list("$.items[*].line")).hasSize(1000).startsWith(2, 3);
        var second = merchandiser()
                .get(address(done) + "/errors?limit=1000&after=" + first.text("$.next"))
                .expect(200);
        assertThat(second.list("$.items[*].line")).hasSize(1000).startsWith(1002);
        var table = merchandiser()
                .with("Accept", "text/csv")
                .get(address(done) + "/errors")
                .expect(200);
        assertThat(table.body().lines()).hasSize(2501).contains("2501,\"name\",\"must not be empty\"");
    }

    @Test
    void tellsOnlyWhatTheRepeatedFileChanged() {
        imported(HEADER + "AGAIN-1,,Un,,,,100,EUR,REDUCED\nAGAIN-2,,Deux,,,,200,EUR,REDUCED\n");
        var price = imported(HEADER + "AGAIN-1,,Un,,,,100,EUR,REDUCED\nAGAIN-2,,Deux,,,,250,EUR,REDUCED\n");
        var name = imported(HEADER + "AGAIN-1,,Uno,,,,100,EUR,STANDARD\nAGAIN-2,,Deux,,,,250,EUR,REDUCED\n");
        var nothing = imported("sku,name\nAGAIN-1,Uno\nAGAIN-2,Deux\n");

        assertThat(price.number("$.changed")).isOne();
        assertThat(name.number("$.changed")).isOne();
        assertThat(nothing.number("$.unchanged")).isEqualTo(2);
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
    void readsLinesOfJson() {
        var done = imported("application/x-ndjson", """
                {"sku":"JSON-1","name":"Café","category":"Épicerie > Café","price":{"amount":399,"currency":"EUR"}}
                {"sku":"JSON-2","name":"Thé","colour":"green"}
                {"sku":"JSON-3"}
                """, "?vatCategory=REDUCED");

        assertThat(done.number("$.accepted")).isOne();
        var errors = errors(done);
        assertThat(errors.list("$.items[*].line")).containsExactly(2, 3);
        assertThat(errors.list("$.items[*].column")).containsExactly("/colour", "/name");
        assertThat(http.get("/api/v1/prices/JSON-1").expect(200).number("$.price.amount"))
                .isEqualTo(399);
    }

    @Test
    void doesNotBringARetiredProductBack() {
        imported("sku,name,vat_category,status\nRETIRED-1,Vieux,REDUCED,RETIRED\n");

        imported("sku,name\nRETIRED-1,Très vieux\n");

        var product = merchandiser().get("/api/v1/products/RETIRED-1").expect(200);
        assertThat(product.text("$.status")).isEqualTo("RETIRED");
        assertThat(product.text("$.name")).isEqualTo("Très vieux");
    }

    @Test
    void givesUpAFileThatIsNone() {
        assertThat(imported("sku,name,price\nA,B,1\n").text("$.failure.reason")).isEqualTo("wrong-header");
        var workbook = imported("PK\u0003\u0004 and so on");
        assertThat(workbook.text("$.status")).isEqualTo("FAILED");
        assertThat(workbook.text("$.failure.reason")).isEqualTo("unreadable-file");
        assertThat(chunks(workbook)).isZero();
        merchandiser().post(IMPORTS, "{}").expectProblem(415, "unsupported-media-type");
        merchandiser()
                .post(IMPORTS, "application/x-www-form-urlencoded", BodyPublishers.ofString("sku,name"))
                .expectProblem(415, "unsupported-media-type");
        post("sku,name\n", "text/csv", "?vatCategory=NONE").expectProblem(409, "unknown-reference");
        post("sku,name\n", "text/csv", "?format=xml").expectProblem(400, "invalid-request");
    }

    @Test
    void isMadeOnceHoweverOftenItIsPut() {
        var address = IMPORTS + "/" + UUID.randomUUID();
        var file = "sku,name,vat_category\nTWICE-1,Un,REDUCED\n";

        put(address, file).expect(202);
        var done = finished(address);
        var again = put(address, file).expect(202);

        assertThat(again.text("$.finishedAt")).isEqualTo(done.text("$.finishedAt"));
        merchandiser()
                .put(address, "application/x-ndjson", BodyPublishers.ofString("{}"))
                .expectProblem(409, "already-different");
        merchandiser().with("Upload-Offset", "0").patch(address, "more").expectProblem(409, "upload-closed");
    }

    @Test
    void takesItsFileFromARepeatedRequestWhenNothingCameWithTheFirst() {
        var address = IMPORTS + "/" + UUID.randomUUID();
        var made = merchandiser()
                .with("Upload-Complete", "?0")
                .put(address, "text/csv", BodyPublishers.ofString(""))
                .expect(202);
        assertThat(made.text("$.status")).isEqualTo("RECEIVING");

        put(address, "sku,name,vat_category\nREPEATED-1,Un,REDUCED\n").expect(202);

        assertThat(finished(address).number("$.created")).isOne();
    }

    @Test
    void comesInPartsWhereItIsWanted() {
        var address = IMPORTS + "/" + UUID.randomUUID();

        var begun = merchandiser()
                .with("Upload-Complete", "?0")
                .put(address, "text/csv", BodyPublishers.ofString("sku,name,vat_category\nPART-1,"))
                .expect(202);
        assertThat(begun.text("$.status")).isEqualTo("RECEIVING");
        var refused = merchandiser()
                .with("Upload-Offset", "3")
                .patch(address, "Un,REDUCED\n")
                .expectProblem(409, "wrong-offset");
        merchandiser()
                .with("Upload-Offset", Long.toString(refused.number("$.receivedBytes")))
                .patch(address, "Un,REDUCED\n")
                .expect(202);

        assertThat(finished(address).number("$.created")).isOne();
    }

    @Test
    void goesOnWhereABrokenUploadStopped() throws IOException {
        var address = IMPORTS + "/" + UUID.randomUUID();
        var file = "sku,name,vat_category\n"
                + IntStream.range(0, 60_000)
                        .mapToObj(row -> "BROKEN-" + row % 1000 + ",Nom " + row + ",REDUCED\n")
                        .collect(Collectors.joining());

        try (var client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var head =
                    "PUT " + address + " HTTP/1.1\r\nHost: catalog\r\nContent-Type: text/csv\r\nAuthorization: Bearer "
                            + tokens.merchandiser() + "\r\nContent-Length: " + file.length() + "\r\n\r\n";
            client.getOutputStream().write((head + file.substring(0, 1_200_000)).getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
        }
        await().atMost(Duration.ofSeconds(15))
                .until(() -> merchandiser().get(address).status() == 200
                        && merchandiser().get(address).number("$.receivedBytes") == 1_200_000);
        var broken = merchandiser().get(address).expect(200);
        assertThat(broken.text("$.status")).isEqualTo("RECEIVING");
        assertThat(broken.header("Upload-Offset")).isEqualTo("1200000");
        assertThat(put(address, file).expect(202).text("$.status")).isEqualTo("RECEIVING");

        merchandiser()
                .with("Upload-Offset", "1200000")
                .patch(address, file.substring(1_200_000))
                .expect(202);

        var done = finished(address);
        assertThat(done.number("$.rows")).isEqualTo(60_000);
        assertThat(done.number("$.created")).isEqualTo(1000);
        assertThat(done.number("$.rejected")).isEqualTo(59_000);
    }

    @Test
    void refusesAFileThatIsTooLargeBeforeItIsSent() throws IOException {
        try (var client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.getOutputStream()
                    .write(("POST " + IMPORTS + " HTTP/1.1\r\nHost: catalog\r\nContent-Type: text/csv\r\n"
                                    + "Authorization: Bearer " + tokens.merchandiser()
                                    + "\r\nContent-Length: 2000000000\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();

            assertThat(new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void isFollowedByEventsUntilItIsOver() throws Exception {
        var file = "sku,name,vat_category\n"
                + IntStream.range(0, 3000)
                        .mapToObj(row -> "EVENT-" + row + ",Nom,REDUCED\n")
                        .collect(Collectors.joining());
        var address = post(file, "text/csv", "").expect(202).header("Location");

        try (var client = HttpClient.newHttpClient()) {
            var events = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address + "/events"))
                            .header("Authorization", "Bearer " + tokens.operator())
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(events.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            var last = events.body().substring(events.body().lastIndexOf("event: "));
            assertThat(last)
                    .startsWith("event: completed\ndata: {")
                    .contains("\"rows\":3000")
                    .endsWith("}\n\n");
        }
        merchandiser().get(IMPORTS + "/" + UUID.randomUUID() + "/events").expectProblem(404, "not-found");
    }

    @Test
    void standsInTheListUntilItIsOld() {
        var first = imported("sku,name,vat_category\nLIST-1,Un,REDUCED\n");
        var second = imported("sku,name,vat_category\nLIST-1,Un,REDUCED\n");

        var page = merchandiser().get(IMPORTS + "?limit=1").expect(200);
        assertThat(page.text("$.items[0].id")).isEqualTo(second.text("$.id"));
        assertThat(merchandiser()
                        .get(IMPORTS + "?limit=1&after=" + page.text("$.next"))
                        .expect(200)
                        .text("$.items[0].id"))
                .isEqualTo(first.text("$.id"));
    }

    @Test
    void isForMerchandisersAndOperatorsOnly() {
        http.anonymous().postCsv(IMPORTS, HEADER).expectProblem(401, "unauthenticated");
        for (var token : new String[] {tokens.frontend(), tokens.clerk("1")}) {
            http.as(token).postCsv(IMPORTS, HEADER).expectProblem(403, "forbidden");
            http.as(token).get(IMPORTS).expectProblem(403, "forbidden");
            http.as(token).get(IMPORTS + "/" + UUID.randomUUID()).expectProblem(403, "forbidden");
            http.as(token).get(IMPORTS + "/" + UUID.randomUUID() + "/errors").expectProblem(403, "forbidden");
            http.as(token).get(IMPORTS + "/" + UUID.randomUUID() + "/events").expectProblem(403, "forbidden");
        }
        http.assertRefusesBrokenTokens(tokens, IMPORTS);
        http.as(tokens.operator()).postCsv(IMPORTS, HEADER).expect(202);
    }

    @Test
    void takesThousandsOfRealProductsInSecondsAndOnlyOnce() throws IOException {
        long rows;
        try (var lines = Files.lines(REAL_PRODUCTS)) {
            rows = lines.count() - 1;
        }

        var done = finished(http.as(tokens.operator())
                .postCsv(IMPORTS, REAL_PRODUCTS)
                .expect(202)
                .header("Location"));
        System.getLogger(ProductImportIT.class.getName())
                .log(System.Logger.Level.INFO, "{0} rows, {1} a second", rows, done.number("$.rowsPerSecond"));
        assertThat(done.number("$.accepted")).isEqualTo(rows);
        await().atMost(Duration.ofSeconds(60)).until(() -> outbox() == 0);

        var again = finished(http.as(tokens.operator())
                .postCsv(IMPORTS, REAL_PRODUCTS)
                .expect(202)
                .header("Location"));
        assertThat(again.number("$.unchanged")).isEqualTo(rows);
        assertThat(outbox()).isZero();
        assertThat(sql.sql("SELECT max(version) FROM product WHERE sku ~ '^3[0-9]{12}$'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private long outbox() {
        return sql.sql("SELECT count(*) FROM outbox").query(Long.class).single();
    }

    private long chunks(Answer done) {
        return sql.sql("SELECT count(*) FROM product_import_chunk WHERE import_id = :id::uuid")
                .param("id", done.text("$.id"))
                .query(Long.class)
                .single();
    }

    private Answer imported(String csv) {
        return imported("text/csv", csv, "");
    }

    private Answer imported(String mediaType, String file, String query) {
        return finished(post(file, mediaType, query).expect(202).header("Location"));
    }

    private Answer post(String file, String mediaType, String query) {
        return merchandiser().post(IMPORTS + query, mediaType, BodyPublishers.ofString(file));
    }

    private Answer put(String address, String csv) {
        return merchandiser().put(address, "text/csv", BodyPublishers.ofString(csv));
    }

    private Answer finished(String address) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> merchandiser().get(address).expect(200),
                        answer -> answer.text("$.status").matches("COMPLETED|FAILED"));
    }

    private Answer errors(Answer done) {
        return merchandiser().get(address(done) + "/errors").expect(200);
    }

    private static String address(Answer done) {
        return IMPORTS + "/" + done.text("$.id");
    }

    private Http merchandiser() {
        return http.as(tokens.merchandiser());
    }
}
