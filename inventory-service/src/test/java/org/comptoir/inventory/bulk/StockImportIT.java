package org.comptoir.inventory.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.contracts.inventory.v1.StockLevelsOpened;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.AtOnce;
import org.comptoir.inventory.Shop;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class StockImportIT {
    private static final String DIRTY = """
            location_id,sku,type,quantity,source_id,cause,moved_at
            %1$s,GOOD,RECEIPT,5,%2$s-1,delivery 7,2026-11-20T08:00:00Z
            nowhere,GOOD,RECEIPT,5,%2$s-2,,
            %1$s,,RECEIPT,5,%2$s-3,,
            %1$s,GOOD,COUNT,5,%2$s-4,,
            %1$s,GOOD,RECEIPT,0,%2$s-5,,
            %1$s,GOOD,RECEIPT,many,%2$s-6,,
            %1$s,GOOD,ADJUSTMENT,0,%2$s-7,,
            %1$s,GOOD,RECEIPT,5,,,
            %1$s,GOOD,RECEIPT,5,%2$s-8,,yesterday
            %1$s,GOOD,RECEIPT,5
            %1$s,GOOD,SHRINKAGE,1,%2$s-1,,
            %1$s,GOOD,RECEIPT,5,%2$s-1,delivery 7,
            %1$s,"GO\\,OD",ADJUSTMENT,-2,%2$s-9,"bro\\ken, wet",
            """;

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    private Shop shop;
    private Http operator;

    @BeforeEach
    void open() {
        shop = Shop.open(http, tokens);
        operator = http.as(tokens.operator());
    }

    @AfterEach
    void booksAreRight() {
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void keepsTheGoodRowsOfADirtyTableAndListsEveryBadOne() {
        UUID id = UuidV7.next();
        String table = DIRTY.formatted(shop.id(), "feed-" + id);
        Answer report = load(id, "movements", table).expect(200);
        assertThat(report.text("$.status")).isEqualTo("COMPLETE");
        assertThat(report.number("$.rows")).isEqualTo(13);
        assertThat(report.number("$.accepted")).isEqualTo(3);
        assertThat(report.number("$.changed")).isEqualTo(2);
        assertThat(report.list("$.errors[*].line")).isEqualTo(List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        assertThat(report.list("$.errors[*].column"))
                .isEqualTo(List.of(
                        "location_id",
                        "sku",
                        "type",
                        "quantity",
                        "quantity",
                        "quantity",
                        "source_id",
                        "moved_at",
                        "location_id",
                        "source_id"));
        assertThat(shop.numbers("GOOD")).isEqualTo(List.of(5L, 0L, 5L));
        assertThat(operator.get("/api/v1/stock-imports/" + id).expect(200).body())
                .isEqualTo(report.body());
        Answer page =
                operator.get("/api/v1/stock-imports/" + id + "/errors?limit=9").expect(200);
        assertThat(operator.get("/api/v1/stock-imports/" + id + "/errors?after=" + page.text("$.next"))
                        .expect(200)
                        .list("$.items[*].line"))
                .isEqualTo(List.of(12));
        String csv = operator.get("/api/v1/stock-imports/" + id + "/errors.csv")
                .expect(200)
                .body();
        assertThat(csv.lines()).hasSize(11).contains("3,location_id,\"is not known\"");
    }

    @Test
    void countsATableOnceHoweverOftenItIsSent() throws Exception {
        UUID id = UuidV7.next();
        String table = DIRTY.formatted(shop.id(), "feed-" + id);
        List<Answer> answers = AtOnce.run(3, each -> load(id, "movements", table));
        answers.forEach(answer -> answer.expect(200));
        Answer again = load(id, "movements", table).expect(200);
        assertThat(again.number("$.rejected")).isEqualTo(10);
        assertThat(again.number("$.changed")).isEqualTo(2);
        load(id, "movements", table.replace("5,feed", "6,feed")).expectProblem(409, "already-different");
        load(id, "opening", "location_id,sku,on_hand\n").expectProblem(409, "already-different");
        load(id, "movements", table.substring(0, table.indexOf('\n') + 1)).expectProblem(409, "already-different");
        load(UuidV7.next(), "movements", table).expect(200);
        assertThat(shop.numbers("GOOD")).isEqualTo(List.of(5L, 0L, 5L));
    }

    @Test
    void bringsBalancesToASnapshotAndTellsOnlyWhatChanged() {
        String low = shop.stock(3);
        String same = shop.stock(4);
        UUID id = UuidV7.next();
        String table = "location_id,sku,on_hand\n%1$s,%2$s,10\n%1$s,%3$s,4\n%1$s,FRESH,2\n%1$s,%2$s,11\n"
                .formatted(shop.id(), low, same);
        Answer report = load(id, "snapshot", table).expect(200);
        assertThat(report.number("$.changed")).isEqualTo(2);
        assertThat(report.list("$.errors[*].line")).isEqualTo(List.of(5));
        assertThat(shop.numbers(low)).isEqualTo(List.of(10L, 0L, 10L));
        shop.move("SHRINKAGE", low, 1);
        load(id, "snapshot", table).expect(200);
        assertThat(shop.numbers(low)).isEqualTo(List.of(9L, 0L, 9L));
        await().untilAsserted(() -> assertThat(kafka.all(StockLevelsOpened.class))
                .filteredOn(event -> event.locationId().equals(shop.id()))
                .flatExtracting(StockLevelsOpened::lines)
                .extracting(StockLevelsOpened.Line::sku)
                .containsExactlyInAnyOrder("FRESH", low));
        Answer ledger = operator.get("/api/v1/stock-movements?sku=" + low + "&locationId=" + shop.id())
                .expect(200);
        assertThat(ledger.text("$.items[1].source")).startsWith("snapshot:" + id);
        assertThat(ledger.number("$.items[1].effect")).isEqualTo(7);
    }

    @Test
    void goesOnWhereABrokenTableStopped() {
        UUID id = UuidV7.next();
        String rows = rows(25_000);
        operator.put(
                        "/api/v1/stock-imports/" + id + "?kind=opening",
                        "text/csv",
                        BodyPublishers.ofByteArray(
                                (rows + shop.id() + ",BROK\u00c9N,1\n").getBytes(StandardCharsets.ISO_8859_1)))
                .expectProblem(400, "unreadable-import");
        Answer stopped = operator.get("/api/v1/stock-imports/" + id).expect(200);
        assertThat(stopped.text("$.status")).isEqualTo("INCOMPLETE");
        assertThat(stopped.number("$.accepted")).isEqualTo(20_000);
        Answer whole = load(id, "opening", rows + shop.id() + ",WHOLE,1\n").expect(200);
        assertThat(whole.number("$.rows")).isEqualTo(25_001);
        assertThat(whole.number("$.changed")).isEqualTo(25_001);
        assertThat(whole.text("$.status")).isEqualTo("COMPLETE");
    }

    @Test
    void readsLinesOfJsonAsWellAsATable() {
        UUID id = UuidV7.next();
        String lines = """
                {"locationId": "%1$s", "sku": "JSON", "onHand": 3}

                {"locationId": "%1$s", "sku": "JSON-2", "onHand": 1.5}
                {"locationId": "%1$s", "sku": "JSON-3", "on_hand": 3}
                {"locationId": "%1$s", "sku": "JSON-4"
                [1]
                {"locationId": "%1$s", "sku": "JSON-5\\ud800", "onHand": 3}
                {"locationId": "%1$s", "sku": "%2$s", "onHand": 3}
                {"locationId": "%1$s", "sku": "JSON-6", "onHand": "4"}""".formatted(shop.id(), "x".repeat(20_000));
        Answer report = operator.put(
                        "/api/v1/stock-imports/" + id + "?kind=opening",
                        "application/x-ndjson",
                        BodyPublishers.ofString(lines))
                .expect(200);
        assertThat(report.number("$.accepted")).isEqualTo(2);
        assertThat(report.list("$.errors[*].line")).isEqualTo(List.of(3, 4, 5, 6, 7, 8));
        assertThat(shop.numbers("JSON-6")).isEqualTo(List.of(4L, 0L, 4L));
    }

    @Test
    void refusesALevelBeyondWhatIsBelieved() {
        String billion = "location_id,sku,on_hand\n%s,HUGE,1000000000\n".formatted(shop.id());
        load(UuidV7.next(), "snapshot", billion).expect(200);
        load(UuidV7.next(), "opening", billion).expectProblem(400, "unreadable-import");
        String movement = "location_id,sku,type,quantity,source_id\n%s,HUGE,%%s,1,%%s\n".formatted(shop.id());
        load(UuidV7.next(), "movements", movement.formatted("RECEIPT", UuidV7.next()))
                .expectProblem(400, "unreadable-import");
        load(UuidV7.next(), "movements", movement.formatted("SHRINKAGE", UuidV7.next()))
                .expect(200);
        assertThat(shop.numbers("HUGE").getFirst()).isEqualTo(999_999_999L);
    }

    @Test
    void refusesRowsOfALocationThatKeepsNoStock() {
        shop.become("RELAY_POINT", false);
        Answer report = load(
                        UuidV7.next(),
                        "snapshot",
                        "location_id,sku,on_hand\n%1$s,A,1\nnowhere,A,1\n%1$s,B,1\n".formatted(shop.id()))
                .expect(200);
        assertThat(report.list("$.errors[*].reason"))
                .isEqualTo(List.of("keeps no stock", "is not known", "keeps no stock"));
    }

    /** New shelves and old ones, each table in another order, while people count the same: nobody waits in a circle for ever. */
    @Test
    void tablesAndCountsOfTheSameShelvesAllStand() throws Exception {
        List<String> skus =
                IntStream.range(0, 200).mapToObj("TOUCHED-%03d"::formatted).toList();
        for (int round = 0; round < 5; round++) {
            List<String> some = skus.subList(0, 40 * (round + 1));
            List<Integer> statuses = AtOnce.run(
                    8,
                    number -> number % 2 == 0
                            ? load(UuidV7.next(), number == 0 ? "opening" : "movements", table(number, some))
                                    .status()
                            : count(some.reversed()).status());
            assertThat(statuses).containsOnly(200, 201);
        }
    }

    private String table(int number, List<String> skus) {
        if (number == 0) {
            return skus.stream()
                    .map(sku -> shop.id() + "," + sku + ",1\n")
                    .collect(Collectors.joining("", "location_id,sku,on_hand\n", ""));
        }
        return skus.reversed().stream()
                .map(sku -> shop.id() + "," + sku + ",RECEIPT,1," + UuidV7.next() + "\n")
                .collect(Collectors.joining("", "location_id,sku,type,quantity,source_id\n", ""));
    }

    private Answer count(List<String> skus) {
        return operator.put(
                "/api/v1/stock-counts/" + UuidV7.next(),
                skus.stream()
                        .map("{\"sku\": \"%s\", \"counted\": 3}"::formatted)
                        .collect(
                                Collectors.joining(",", "{\"locationId\": \"" + shop.id() + "\", \"lines\": [", "]}")));
    }

    @Test
    void exportsAllBalancesOfALocationAndThoseOfAnArticle() {
        load(UuidV7.next(), "opening", rows(5_001)).expect(200);
        Answer export = http.as(tokens.clerk(shop.id()))
                .get("/api/v1/stock-levels/export?locationId=" + shop.id())
                .expect(200);
        assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(export.body().lines().distinct()).hasSize(5_001);
        String sku = shop.stock(2);
        assertThat(http.as(tokens.service())
                        .get("/api/v1/stock-levels/export?sku=" + sku)
                        .expect(200)
                        .body())
                .isEqualTo(
                        "{\"locationId\":\"%s\",\"sku\":\"%s\",\"onHand\":2,\"reserved\":0,\"available\":2,\"sequence\":1}\n"
                                .formatted(shop.id(), sku));
        http.as(tokens.clerk("elsewhere"))
                .get("/api/v1/stock-levels/export?locationId=" + shop.id())
                .expectProblem(404, "not-found");
        http.as(tokens.clerk(shop.id())).get("/api/v1/stock-levels/export").expectProblem(404, "not-found");
        http.anonymous().get("/api/v1/stock-levels/export").expectProblem(401, "unauthenticated");
    }

    @Test
    void refusesWhatIsNoImport() {
        load(UuidV7.next(), "everything", "location_id,sku,on_hand\n").expectProblem(400, "invalid-request");
        load(UuidV7.next(), "movements", "location_id,sku,on_hand\n").expectProblem(400, "unreadable-import");
        http.as(tokens.storeManager(shop.id()))
                .put(
                        "/api/v1/stock-imports/" + UuidV7.next() + "?kind=snapshot",
                        "text/csv",
                        BodyPublishers.ofString("location_id,sku,on_hand\n"))
                .expectProblem(403, "forbidden");
        operator.get("/api/v1/stock-imports/" + UuidV7.next()).expectProblem(404, "not-found");
        operator.get("/api/v1/stock-imports/" + UuidV7.next() + "/errors").expectProblem(404, "not-found");
    }

    private String rows(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "%s,ROW-%05d,1\n".formatted(shop.id(), row))
                .collect(Collectors.joining("", "location_id,sku,on_hand\n", ""));
    }

    private Answer load(UUID id, String kind, String table) {
        return operator.put(
                "/api/v1/stock-imports/" + id + "?kind=" + kind, "text/csv", BodyPublishers.ofString(table));
    }
}
