package org.comptoir.inventory.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.contracts.inventory.v1.TransferChanged;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.AtOnce;
import org.comptoir.inventory.Shop;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Heard;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class TransferIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    private Shop from;
    private Shop to;
    private Http sender;
    private Http receiver;

    @BeforeEach
    void open() {
        from = Shop.open(http, tokens);
        to = Shop.open(http, tokens);
        sender = http.as(tokens.clerk(from.id()));
        receiver = http.as(tokens.storeManager(to.id()));
    }

    @AfterEach
    void booksAreRight() {
        assertThat(from.differences()).isEmpty();
        assertThat(to.differences()).isEmpty();
    }

    @Test
    void movesGoodsFromOneShelfToTheOther() {
        String sku = from.stock(5);
        UUID id = UuidV7.next();
        Answer sent = send(id, sku, 4).expect(201);
        assertThat(sent.text("$.status")).isEqualTo("SENT");
        assertThat(from.numbers(sku)).isEqualTo(List.of(1L, 0L, 1L));
        assertThat(inTransit()).isEqualTo(List.of(sku + " 4 1"));
        receive(id, UuidV7.next(), sku, 1).expect(201);
        assertThat(to.numbers(sku)).isEqualTo(List.of(1L, 0L, 1L));
        assertThat(inTransit()).isEqualTo(List.of(sku + " 3 1"));
        Answer whole = receive(id, UuidV7.next(), sku, 3).expect(201);
        assertThat(whole.text("$.status")).isEqualTo("RECEIVED");
        assertThat(inTransit()).isEmpty();
        assertThat(to.numbers(sku)).isEqualTo(List.of(4L, 0L, 4L));
        Heard<TransferChanged> told = kafka.awaitHeard(
                TransferChanged.class, heard -> heard.event().transferId().equals(id) && heard.sequence() == 3);
        assertThat(told.subject()).isEqualTo(id.toString());
        assertThat(told.event().status()).isEqualTo("RECEIVED");
        assertThat(told.event().lines()).containsExactly(new TransferChanged.Line(sku, 4, 4, 0));
    }

    @Test
    void countsEachStepOnceHoweverOftenItIsTold() {
        String sku = from.stock(5);
        UUID id = UuidV7.next();
        UUID receipt = UuidV7.next();
        send(id, sku, 2).expect(201);
        send(id, sku, 2).expect(200);
        send(id, sku, 3).expectProblem(409, "already-different");
        receive(id, receipt, sku, 1).expect(201);
        receive(id, receipt, sku, 1).expect(200);
        receive(id, receipt, sku, 2).expectProblem(409, "already-different");
        Answer closed = close(id, "LOST").expect(200);
        assertThat(close(id, "LOST").expect(200).body()).isEqualTo(closed.body());
        close(id, "DAMAGED").expectProblem(409, "already-different");
        assertThat(closed.json("$.lines[0]"))
                .hasToString("{sku=%s, sent=2, received=1, inTransit=0, lost=1, over=0}".formatted(sku));
        assertThat(from.numbers(sku).getFirst()).isEqualTo(3L);
        assertThat(to.numbers(sku).getFirst()).isEqualTo(1L);
    }

    @Test
    void countsOnceWhatIsToldTwiceAtTheSameMoment() throws Exception {
        String sku = from.stock(5);
        UUID id = UuidV7.next();
        UUID receipt = UuidV7.next();
        assertThat(AtOnce.run(4, each -> send(id, sku, 2).status())).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(AtOnce.run(4, each -> receive(id, receipt, sku, 2).status()))
                .containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(AtOnce.run(4, each -> close(id, "DONE").status())).containsOnly(200);
        assertThat(from.numbers(sku).getFirst()).isEqualTo(3L);
        assertThat(to.numbers(sku).getFirst()).isEqualTo(2L);
    }

    @Test
    void believesTheStoresWhenMoreArrivesThanLeftAndMoreLeavesThanWasThere() {
        String sku = from.stock(1);
        UUID id = UuidV7.next();
        send(id, sku, 2).expect(201);
        assertThat(from.numbers(sku).getFirst()).isEqualTo(-1L);
        Answer over = receive(id, UuidV7.next(), sku, 3).expect(201);
        assertThat(over.number("$.lines[0].over")).isEqualTo(1);
        assertThat(over.number("$.lines[0].inTransit")).isZero();
        Answer unannounced = receive(id, UuidV7.next(), "UNANNOUNCED", 1).expect(201);
        assertThat(unannounced.list("$.lines[?(@.sku == 'UNANNOUNCED')].over")).isEqualTo(List.of(1));
    }

    @Test
    void takesGoodsThatArriveAfterTheyWereGivenUp() {
        String sku = from.stock(3);
        UUID id = UuidV7.next();
        send(id, sku, 3).expect(201);
        assertThat(close(id, "LOST").expect(200).number("$.lines[0].lost")).isEqualTo(3);
        Answer late = receive(id, UuidV7.next(), sku, 2).expect(201);
        assertThat(late.number("$.lines[0].lost")).isEqualTo(1);
        assertThat(late.text("$.status")).isEqualTo("CLOSED");
        assertThat(to.numbers(sku).getFirst()).isEqualTo(2L);
    }

    @Test
    void letsEachEndDoItsOwnPartAndStrangersNothing() {
        String sku = from.stock(3);
        UUID id = UuidV7.next();
        receiver.put("/api/v1/transfers/" + id, body(sku, 1)).expectProblem(404, "not-found");
        send(id, sku, 1).expect(201);
        sender.put(path(id, UuidV7.next()), lines(sku, 1)).expectProblem(404, "not-found");
        Http stranger = http.as(tokens.storeManager("elsewhere"));
        stranger.get("/api/v1/transfers/" + id).expectProblem(404, "not-found");
        stranger.put(path(id, UuidV7.next()), lines(sku, 1)).expectProblem(404, "not-found");
        stranger.get("/api/v1/stock-in-transit?locationId=" + to.id()).expectProblem(404, "not-found");
        stranger.get("/api/v1/transfers?locationId=" + to.id()).expectProblem(404, "not-found");
        assertThat(stranger.get("/api/v1/transfers").expect(200).list("$.items"))
                .isEmpty();
        sender.get("/api/v1/transfers/" + id).expect(200);
        receiver.get("/api/v1/transfers/" + id).expect(200);
        http.as(tokens.customer(UUID.randomUUID()))
                .get("/api/v1/transfers/" + id)
                .expectProblem(403, "forbidden");
    }

    @Test
    void refusesWhatIsNoTransfer() {
        UUID id = UuidV7.next();
        sender.put("/api/v1/transfers/" + id, body("A", 0)).expectProblem(400, "invalid-request");
        sender.put("/api/v1/transfers/" + id, body("A", 1).replace(to.id(), from.id()))
                .expectProblem(400, "invalid-request");
        sender.put("/api/v1/transfers/" + id, body("A", 1).replace(to.id(), "nowhere"))
                .expectProblem(409, "unknown-location");
        sender.put("/api/v1/transfers/" + id, body("A", 1_000_000).replace("]", ", " + Shop.line("A", 1) + "]"))
                .expectProblem(400, "invalid-request");
        receive(id, UuidV7.next(), "A", 1).expectProblem(404, "not-found");
        close(id, "LOST").expectProblem(404, "not-found");
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        String sku = from.stock(9);
        UUID first = UuidV7.next();
        UUID second = UuidV7.next();
        send(first, sku, 1).expect(201);
        send(second, sku, 1).expect(201);
        close(second, "LOST").expect(200);
        String path = "/api/v1/transfers?limit=1&locationId=" + to.id();
        Answer page = receiver.get(path).expect(200);
        assertThat(page.list("$.items[*].id")).isEqualTo(List.of(second.toString()));
        assertThat(receiver.get(path + "&after=" + page.text("$.next"))
                        .expect(200)
                        .list("$.items[*].id"))
                .isEqualTo(List.of(first.toString()));
        assertThat(receiver.get(path + "&status=SENT").expect(200).list("$.items[*].id"))
                .isEqualTo(List.of(first.toString()));
    }

    @Test
    void listsATransferBetweenTwoOfOnesStoresOnce() {
        String sku = from.stock(2);
        UUID id = UuidV7.next();
        send(id, sku, 1).expect(201);
        Http both = http.as(tokens.clerk(from.id(), to.id()));
        assertThat(both.get("/api/v1/transfers").expect(200).list("$.items[*].id"))
                .isEqualTo(List.of(id.toString()));
        assertThat(http.as(tokens.operator())
                        .get("/api/v1/transfers?status=SENT&limit=100")
                        .expect(200)
                        .list("$.items[*].id"))
                .contains(id.toString());
    }

    @Test
    void sendsNothingToWhereNoStockIsKept() {
        to.become("RELAY_POINT", false);
        send(UuidV7.next(), "A", 1).expectProblem(409, "unknown-location");
    }

    private Answer send(UUID id, String sku, int units) {
        return sender.put("/api/v1/transfers/" + id, body(sku, units));
    }

    private Answer receive(UUID id, UUID receipt, String sku, int units) {
        return receiver.put(path(id, receipt), lines(sku, units));
    }

    private Answer close(UUID id, String reason) {
        return receiver.put("/api/v1/transfers/" + id + "/closure", "{\"reason\": \"" + reason + "\"}");
    }

    private static String path(UUID id, UUID receipt) {
        return "/api/v1/transfers/" + id + "/receipts/" + receipt;
    }

    private String body(String sku, int units) {
        return "{\"from\": \"%s\", \"to\": \"%s\", \"lines\": [%s]}"
                .formatted(from.id(), to.id(), Shop.line(sku, units));
    }

    private static String lines(String sku, int units) {
        return "{\"lines\": [" + Shop.line(sku, units) + "]}";
    }

    private List<String> inTransit() {
        Answer answer =
                receiver.get("/api/v1/stock-in-transit?locationId=" + to.id()).expect(200);
        List<Object> skus = answer.list("$.items[*].sku");
        List<Object> units = answer.list("$.items[*].units");
        List<Object> transfers = answer.list("$.items[*].transfers");
        return IntStream.range(0, skus.size())
                .mapToObj(each -> skus.get(each) + " " + units.get(each) + " " + transfers.get(each))
                .toList();
    }
}
