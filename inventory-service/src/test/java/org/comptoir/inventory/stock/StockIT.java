package org.comptoir.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.contracts.inventory.v1.StockLevelsOpened;
import org.comptoir.contracts.inventory.v1.StockShort;
import org.comptoir.contracts.store.v1.SaleRecorded;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.AtOnce;
import org.comptoir.inventory.Shop;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Heard;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class StockIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private JdbcClient jdbc;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open(http, tokens);
    }

    @Test
    void recordsAMovementOnce() {
        String path = "/api/v1/stock-movements/" + UuidV7.next();
        Http clerk = http.as(tokens.clerk(shop.id()));
        Answer first = clerk.put(path, shop.movement("SHRINKAGE", "CUP", 2)).expect(201);
        assertThat(first.number("$.effect")).isEqualTo(-2);
        assertThat(first.text("$.actor")).isEqualTo("clerk:clerk-" + shop.id());
        clerk.put(path, shop.movement("SHRINKAGE", "CUP", 2)).expect(200);
        clerk.put(path, shop.movement("SHRINKAGE", "CUP", 3)).expectProblem(409, "already-different");
        assertThat(shop.numbers("CUP")).isEqualTo(List.of(-2L, 0L, -2L));
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void readsTheLedgerNewestFirst() {
        shop.move("RECEIPT", "CUP", 5);
        shop.move("RETURN", "CUP", 1);
        shop.move("ADJUSTMENT", "CUP", -2);
        String path = "/api/v1/stock-movements?limit=2&sku=CUP&locationId=" + shop.id();
        Http manager = http.as(tokens.storeManager(shop.id()));
        Answer page = manager.get(path).expect(200);
        assertThat(page.list("$.items[*].effect")).isEqualTo(List.of(-2, 1));
        Answer rest = manager.get(path + "&after=" + page.text("$.next")).expect(200);
        assertThat(rest.list("$.items[*].type")).isEqualTo(List.of("RECEIPT"));
    }

    @Test
    void showsAStoreToItsOwnStaffOnly() {
        Http stranger = http.as(tokens.clerk("another-store"));
        stranger.get("/api/v1/stock-movements?sku=CUP&locationId=" + shop.id()).expectProblem(404, "not-found");
        stranger.put("/api/v1/stock-movements/" + UuidV7.next(), shop.movement("RECEIPT", "CUP", 1))
                .expectProblem(404, "not-found");
        http.as(tokens.customer(UUID.randomUUID()))
                .put("/api/v1/stock-movements/" + UuidV7.next(), shop.movement("RECEIPT", "CUP", 1))
                .expectProblem(403, "forbidden");
        http.as(tokens.clerk(shop.id())).get("/api/v1/stock-audit").expectProblem(403, "forbidden");
        http.as(tokens.clerk(shop.id()))
                .postCsv("/api/v1/stock-imports", "location_id,sku,on_hand\n")
                .expectProblem(403, "forbidden");
    }

    @Test
    void remembersWhyGoodsWereWrittenOff() {
        String path = "/api/v1/stock-movements/" + UuidV7.next();
        Http clerk = http.as(tokens.clerk(shop.id()));
        String body = shop.movement("SHRINKAGE", "CUP", 2).replace("\"cause\"", "\"reason\": \"DAMAGED\", \"cause\"");
        assertThat(clerk.put(path, body).expect(201).text("$.reason")).isEqualTo("DAMAGED");
        clerk.put(path, body.replace("DAMAGED", "STOLEN")).expectProblem(409, "already-different");
        clerk.put("/api/v1/stock-movements/" + UuidV7.next(), body.replace("SHRINKAGE", "RECEIPT"))
                .expectProblem(400, "invalid-request");
    }

    @Test
    void countsAMovementOnceThatIsToldTwiceAtTheSameMoment() throws Exception {
        String path = "/api/v1/stock-movements/" + UuidV7.next();
        Http clerk = http.as(tokens.clerk(shop.id()));
        List<Answer> answers = AtOnce.run(4, each -> clerk.put(path, shop.movement("RECEIPT", "CUP", 2)));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(shop.numbers("CUP")).isEqualTo(List.of(2L, 0L, 2L));
    }

    @Test
    void refusesMovementsThatCannotBe() {
        Http operator = http.as(tokens.operator());
        String path = "/api/v1/stock-movements/" + UuidV7.next();
        operator.put(path, shop.movement("RECEIPT", "CUP", -1)).expectProblem(400, "invalid-request");
        operator.put(path, shop.movement("ADJUSTMENT", "CUP", 0)).expectProblem(400, "invalid-request");
        operator.put(path, shop.movement("SALE", "CUP", 1)).expectProblem(400, "invalid-request");
        operator.put(path, shop.movement("RECEIPT", "CUP", 1).replace(shop.id(), "nowhere"))
                .expectProblem(409, "unknown-location");
    }

    @Test
    void opensTheBooksOnceAndTellsThemTogether() {
        String csv =
                "location_id,sku,on_hand\n%1$s,NEW-1,7\n%1$s,NEW-2,0\nnowhere,NEW-1,1\n%1$s,NEW-3,-1\n%1$s,NEW-1,9\n"
                        .formatted(shop.id());
        Http operator = http.as(tokens.operator());
        Answer first = operator.postCsv("/api/v1/stock-imports", csv).expect(200);
        assertThat(first.number("$.rows")).isEqualTo(5);
        assertThat(first.number("$.accepted")).isEqualTo(3);
        assertThat(first.number("$.changed")).isEqualTo(2);
        assertThat(first.list("$.errors[*].line")).isEqualTo(List.of(4, 5));
        assertThat(first.list("$.errors[*].column")).isEqualTo(List.of("location_id", "on_hand"));
        assertThat(operator.postCsv("/api/v1/stock-imports", csv).expect(200).number("$.changed"))
                .isZero();
        assertThat(shop.numbers("NEW-1")).isEqualTo(List.of(7L, 0L, 7L));
        assertThat(shop.differences()).isEmpty();
        shop.move("RECEIPT", "NEW-2", 1);
        Heard<StockLevelChanged> changed =
                kafka.awaitHeard(StockLevelChanged.class, heard -> isOf(heard.event(), "NEW-2"));
        kafka.assertNone(StockLevelChanged.class, event -> isOf(event, "NEW-1"), Duration.ofMillis(500));
        List<StockLevelsOpened> opened = opened();
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().lines())
                .containsExactly(
                        new StockLevelsOpened.Line("NEW-1", 7, 0, 7, 1),
                        new StockLevelsOpened.Line("NEW-2", 0, 0, 0, 1));
        assertThat(changed.sequence())
                .isGreaterThan(opened.getFirst().lines().getLast().sequence());
    }

    @Test
    void tellsAllThatAnOpeningChangedTogetherWithTheVersionOfEachBalance() {
        String sku = shop.stock(1);
        http.as(tokens.operator())
                .postCsv(
                        "/api/v1/stock-imports",
                        "location_id,sku,on_hand\n%1$s,%2$s,4\n%1$s,FRESH,3\n".formatted(shop.id(), sku))
                .expect(200);
        kafka.await(StockLevelsOpened.class, event -> event.locationId().equals(shop.id()));
        assertThat(opened())
                .flatExtracting(StockLevelsOpened::lines)
                .containsExactlyInAnyOrder(
                        new StockLevelsOpened.Line("FRESH", 3, 0, 3, 1), new StockLevelsOpened.Line(sku, 5, 0, 5, 2));
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void tellsALongOpeningInPartsOfOneLocation() {
        Shop other = Shop.open(http, tokens);
        StringBuilder csv = new StringBuilder("location_id,sku,on_hand\n");
        for (int sku = 0; sku < 501; sku++) {
            csv.append("%s,LONG-%d,1\n%s,LONG-%d,2\n".formatted(shop.id(), sku, other.id(), sku));
        }
        http.as(tokens.operator())
                .postCsv("/api/v1/stock-imports", csv.toString())
                .expect(200);
        shop.move("RECEIPT", "LONG-500", 1);
        other.move("RECEIPT", "LONG-500", 1);
        await().untilAsserted(() ->
                assertThat(opened()).extracting(event -> event.lines().size()).containsExactlyInAnyOrder(500, 1));
        await().untilAsserted(() -> assertThat(openedAt(other))
                .flatExtracting(StockLevelsOpened::lines)
                .hasSize(501)
                .allMatch(line -> line.onHand() == 2));
    }

    @Test
    void refusesATableWithAnotherHeader() {
        http.as(tokens.operator())
                .postCsv("/api/v1/stock-imports", "store,sku,on_hand\n")
                .expectProblem(400, "unreadable-import");
    }

    @Test
    void countsASaleOnceAndTellsTheShortageItCausedOnce() {
        String sku = shop.stock(2);
        shop.hold(UuidV7.next(), 900, Shop.line(sku, 2)).expect(201);
        SaleRecorded sale = sale(sku, 1);
        String key = sale.saleId().toString();
        UUID event = kafka.publish(Topics.SALES, key, sale, 1);
        kafka.publish(Topics.SALES, key, sale, 1, event);
        kafka.publish(Topics.SALES, key, sale, 1);
        SaleRecorded unknown = sale("NEVER-SEEN", 3);
        kafka.publish(Topics.SALES, key, unknown, 2);
        await().untilAsserted(() -> assertThat(shop.numbers("NEVER-SEEN")).isEqualTo(List.of(-3L, 0L, -3L)));
        assertThat(shop.numbers(sku)).isEqualTo(List.of(1L, 2L, -1L));
        StockShort shortage = kafka.await(StockShort.class, told -> told.sku().equals(sku));
        assertThat(shortage.missing()).isEqualTo(1);
        assertThat(shortage.cause()).isEqualTo("sale:" + sale.saleId() + ":1");
        assertThat(kafka.all(StockShort.class))
                .filteredOn(told -> told.sku().equals(sku))
                .hasSize(1);
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void keepsALedgerThatNobodyRewrites() {
        String sku = shop.stock(2);
        for (String change : List.of("UPDATE stock_movement SET quantity = 3", "DELETE FROM stock_movement")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(
                            () -> jdbc.sql(change + " WHERE sku = ?").param(sku).update())
                    .withMessageContaining("append-only");
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("TRUNCATE stock_movement").update());
    }

    @Test
    void auditFindsABalanceThatSomebodyChangedByHand() {
        String sku = shop.stock(5);
        try {
            change(sku, 1);
            Answer audit = http.as(tokens.operator()).get("/api/v1/stock-audit").expect(200);
            assertThat(audit.json("$.ok")).isEqualTo(false);
            assertThat(audit.number("$.differenceCount")).isPositive();
            assertThat(audit.number("$.checkedBalances")).isPositive();
            assertThat(audit.json("$.differences[?(@.sku == '" + sku + "')]"))
                    .hasToString("[{\"locationId\":\"" + shop.id() + "\",\"sku\":\"" + sku
                            + "\",\"onHand\":6,\"ledger\":5,\"reserved\":1,\"live\":0}]");
        } finally {
            change(sku, -1);
        }
        assertThat(shop.differences()).isEmpty();
    }

    private void change(String sku, int by) {
        jdbc.sql("UPDATE stock_level SET on_hand = on_hand + :by, reserved = reserved + :by WHERE sku = :sku")
                .param("by", by)
                .param("sku", sku)
                .update();
    }

    private List<StockLevelsOpened> opened() {
        return openedAt(shop);
    }

    private List<StockLevelsOpened> openedAt(Shop where) {
        return kafka.all(StockLevelsOpened.class).stream()
                .filter(event -> event.locationId().equals(where.id()))
                .toList();
    }

    private boolean isOf(StockLevelChanged event, String sku) {
        return event.locationId().equals(shop.id()) && event.sku().equals(sku);
    }

    private SaleRecorded sale(String sku, int units) {
        MoneyAmount price = new MoneyAmount(200, "EUR");
        return new SaleRecorded(
                UuidV7.next(),
                shop.id(),
                "1",
                "T-1",
                null,
                List.of(new SaleRecorded.Line(sku, "Cup", units, price, price, 2000)),
                price,
                List.of(new SaleRecorded.Tender("CASH", price)),
                Instant.parse("2026-11-21T12:00:00Z"));
    }
}
