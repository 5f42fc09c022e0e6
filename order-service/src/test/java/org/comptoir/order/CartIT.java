package org.comptoir.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.orders.v1.CartChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.Heard;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Baskets of every channel. */
@OrderServiceTest
class CartIT {
    private final UUID id = UUID.randomUUID();
    private final String path = "/api/v1/carts/" + id;

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe kafka;

    @Test
    void isReplacedAsAWholeAndToldWithARisingSequence() {
        Http shop = http.as(tokens.frontend());

        Answer begun = shop.put(path, body(null, "MILK", 1)).expect(201);
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        shop.put(path, body(null, "MILK", 1)).expect(200);
        assertThat(shop.put(path, body(null, "BREAD", 2)).expect(200).number("$.version"))
                .isEqualTo(2);
        shop.with("If-Match", "\"1\"").put(path, body(null, "MILK", 3)).expectProblem(412, "already-changed");
        shop.with("If-Match", "\"2\"").put(path, body(null, "MILK", 3)).expect(200);

        assertThat(shop.get(path).expect(200).list("$.lines[*].sku")).containsExactly("MILK");
        kafka.awaitHeard(CartChanged.class, heard -> heard.event().cartId().equals(id) && heard.sequence() == 3);
        List<Heard<CartChanged>> told = kafka.allHeard(CartChanged.class).stream()
                .filter(heard -> heard.event().cartId().equals(id))
                .toList();
        assertThat(told).extracting(heard -> heard.sequence()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void belongsToItsCustomerAndItsShop() {
        UUID customer = UUID.randomUUID();
        http.as(tokens.customer(customer)).put(path, body(customer, "MILK", 1)).expect(201);

        http.as(tokens.customer(customer)).get(path).expect(200);
        http.as(tokens.agent()).get(path).expect(200);
        for (String stranger :
                List.of(tokens.customer(UUID.randomUUID()), tokens.frontend(), tokens.clerk("1000123"))) {
            http.as(stranger).get(path).expectProblem(404, "not-found");
            http.as(stranger).put(path, body(null, "MILK", 9)).expectProblem(404, "not-found");
        }
        http.as(tokens.customer(UUID.randomUUID()))
                .put("/api/v1/carts/" + UUID.randomUUID(), body(customer, "MILK", 1))
                .expectProblem(404, "not-found");
        http.as(tokens.merchandiser()).get(path).expectProblem(403, "forbidden");
        http.anonymous().get(path).expectProblem(401, "unauthenticated");
    }

    @Test
    void isBegunOnceWhenTwinsArrive() {
        Http shop = http.as(tokens.frontend());

        List<Answer> answers = CheckoutIT.together(20, () -> shop.put(path, body(null, "MILK", 1)));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(19);
    }

    private static String body(@Nullable UUID customer, String sku, int quantity) {
        return """
                {%s"channel": "web", "lines": [{"sku": "%s", "quantity": %d}]}""".formatted(customer == null ? "" : "\"customerId\": \"" + customer + "\", ", sku, quantity);
    }
}
