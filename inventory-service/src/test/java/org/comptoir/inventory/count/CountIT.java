package org.comptoir.inventory.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.AtOnce;
import org.comptoir.inventory.Shop;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class CountIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    private Shop shop;
    private Http clerk;

    @BeforeEach
    void open() {
        shop = Shop.open(http, tokens);
        clerk = http.as(tokens.clerk(shop.id()));
    }

    @AfterEach
    void booksAreRight() {
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void putsTheBooksRightAndSaysWhatTheySaid() {
        String sku = shop.stock(5);
        UUID id = UuidV7.next();
        String body =
                body("{\"sku\": \"%s\", \"counted\": 3}, {\"sku\": \"NEVER-HERE\", \"counted\": 2}".formatted(sku));
        Answer first = clerk.put("/api/v1/stock-counts/" + id, body).expect(201);
        assertThat(first.list("$.lines[*].before")).isEqualTo(List.of(5, 0));
        assertThat(first.list("$.lines[*].difference")).isEqualTo(List.of(-2, 2));
        assertThat(shop.numbers(sku)).isEqualTo(List.of(3L, 0L, 3L));
        shop.move("RECEIPT", sku, 4);
        Answer again = clerk.put("/api/v1/stock-counts/" + id, body).expect(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(clerk.get("/api/v1/stock-counts/" + id).expect(200).body()).isEqualTo(first.body());
        clerk.put("/api/v1/stock-counts/" + id, body.replace("3}", "4}")).expectProblem(409, "already-different");
        assertThat(shop.numbers(sku)).isEqualTo(List.of(7L, 0L, 7L));
    }

    @Test
    void recordsThatTheBooksWereRight() {
        String sku = shop.stock(5);
        clerk.put("/api/v1/stock-counts/" + UuidV7.next(), body("{\"sku\": \"%s\", \"counted\": 5}".formatted(sku)))
                .expect(201);
        Answer ledger = clerk.get("/api/v1/stock-movements?sku=" + sku + "&locationId=" + shop.id())
                .expect(200);
        assertThat(ledger.text("$.items[0].type")).isEqualTo("COUNT");
        assertThat(ledger.number("$.items[0].effect")).isZero();
    }

    @Test
    void countsOnceWhatIsToldTwiceAtTheSameMoment() throws Exception {
        String sku = shop.stock(5);
        String path = "/api/v1/stock-counts/" + UuidV7.next();
        String body = body("{\"sku\": \"%s\", \"counted\": 2}".formatted(sku));
        List<Answer> answers = AtOnce.run(4, each -> clerk.put(path, body));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(answers)
                .extracting(Answer::body)
                .containsOnly(answers.getFirst().body());
        assertThat(shop.numbers(sku)).isEqualTo(List.of(2L, 0L, 2L));
    }

    @Test
    void refusesACountOrAMovementWhereNoStockIsKept() {
        shop.become("SUPPLIER", false);
        clerk.put("/api/v1/stock-counts/" + UuidV7.next(), body("{\"sku\": \"A\", \"counted\": 1}"))
                .expectProblem(409, "unknown-location");
        clerk.put("/api/v1/stock-movements/" + UuidV7.next(), shop.movement("RECEIPT", "A", 1))
                .expectProblem(409, "unknown-location");
    }

    @Test
    void refusesAMovementThatLeadsBeyondWhatIsBelieved() {
        clerk.put("/api/v1/stock-counts/" + UuidV7.next(), body("{\"sku\": \"A\", \"counted\": 1000000000}"))
                .expect(201);
        String path = "/api/v1/stock-movements/" + UuidV7.next();
        Answer refused = clerk.put(path, shop.movement("RECEIPT", "A", 1)).expectProblem(409, "too-many-units");
        assertThat(refused.number("$.units")).isEqualTo(1_000_000_001);
        clerk.put(path, shop.movement("SHRINKAGE", "A", 1)).expect(201);
        assertThat(shop.numbers("A").getFirst()).isEqualTo(999_999_999L);
    }

    @Test
    void refusesWhatIsNoCount() {
        String path = "/api/v1/stock-counts/" + UuidV7.next();
        clerk.put(path, body("{\"sku\": \"A\", \"counted\": -1}")).expectProblem(400, "invalid-request");
        clerk.put(path, body("{\"sku\": \"A\", \"counted\": 1}, {\"sku\": \"A\", \"counted\": 2}"))
                .expectProblem(400, "invalid-request");
        http.as(tokens.clerk("elsewhere"))
                .put(path, body("{\"sku\": \"A\", \"counted\": 1}"))
                .expectProblem(404, "not-found");
        http.as(tokens.operator())
                .put(path, body("{\"sku\": \"A\", \"counted\": 1}").replace(shop.id(), "nowhere"))
                .expectProblem(409, "unknown-location");
        clerk.get(path).expectProblem(404, "not-found");
    }

    @Test
    void showsACountToTheStaffOfItsStoreOnly() {
        String path = "/api/v1/stock-counts/" + UuidV7.next();
        clerk.put(path, body("{\"sku\": \"A\", \"counted\": 1}")).expect(201);
        http.as(tokens.clerk("elsewhere")).get(path).expectProblem(404, "not-found");
    }

    private String body(String lines) {
        return "{\"locationId\": \"%s\", \"lines\": [%s], \"cause\": \"yearly\"}".formatted(shop.id(), lines);
    }
}
