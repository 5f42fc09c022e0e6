package org.comptoir.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.comptoir.test.Answer;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CustomerServiceTest
class TimelineIT {
    private final Http agent;
    private final KafkaProbe probe;
    private final UUID id = UUID.randomUUID();
    private final Shopping shopping;

    @Autowired
    TimelineIT(Http http, TestTokens tokens, KafkaProbe probe) {
        this.agent = http.as(tokens.agent());
        this.probe = probe;
        this.shopping = new Shopping(probe, id);
    }

    private void arrives() {
        agent.put("/api/v1/customers/{id}", Jane.unique(), id).expect(201);
    }

    private Answer profile() {
        return agent.get("/api/v1/customers/{id}/profile", id).expect(200);
    }

    private void awaitEntries(int count) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(profile().list("$.timeline.items")).hasSize(count));
    }

    @Test
    void tellsOneOrderFromBasketToHandOverNewestFirst() {
        arrives();
        shopping.basket("OPEN", 1, 0, 1);
        shopping.basket("OPEN", 2, 1, 2);
        shopping.basket("ORDERED", 2, 2, 3);
        shopping.placed(3);
        shopping.ready(4);
        shopping.handedOver(5);
        shopping.completed(6);
        shopping.bought(7);

        awaitEntries(6);
        Answer profile = profile();
        assertThat(profile.list("$.timeline.items[*].kind"))
                .containsExactly(
                        "SALE", "ORDER_COMPLETED", "ORDER_HANDED_OVER", "ORDER_READY", "ORDER_PLACED", "BASKET");
        assertThat(profile.list("$.openBaskets")).isEmpty();
        assertThat(profile.text("$.timeline.items[4].references.orderNumber")).isEqualTo(shopping.number);
        assertThat(profile.number("$.timeline.items[4].amount.amount")).isEqualTo(798);
        assertThat(profile.text("$.timeline.items[4].lines[0].name")).isEqualTo("Thé vert");
        assertThat(profile.text("$.timeline.items[5].state")).isEqualTo("ORDERED");
        assertThat(profile.text("$.customer.id")).isEqualTo(id.toString());
        assertThat(profile.body()).doesNotContain(Shopping.CODE);
    }

    @Test
    void takesEachEventOnceHoweverOftenItComes() {
        arrives();
        UUID event = shopping.ready(1);
        shopping.ready(1, event);
        shopping.ready(1, event);
        shopping.ready(1);
        shopping.placed(0);

        awaitEntries(2);
        assertThat(profile().list("$.timeline.items[*].kind")).containsExactly("ORDER_READY", "ORDER_PLACED");
    }

    @Test
    void isTheSameInWhateverOrderEventsCome() {
        arrives();
        shopping.completed(6);
        shopping.ready(4);
        shopping.basket("OPEN", 3, 2, 7);
        shopping.basket("OPEN", 1, 0, 5);
        shopping.placed(3);

        awaitEntries(4);
        assertThat(profile().list("$.timeline.items[*].kind"))
                .containsExactly("ORDER_COMPLETED", "ORDER_READY", "ORDER_PLACED", "BASKET");
        assertThat(profile().number("$.timeline.items[3].lines[0].quantity")).isEqualTo(3);
        assertThat(profile().list("$.openBaskets"))
                .as("ordered, though the cart has not said so yet")
                .isEmpty();
    }

    @Test
    void showsTheBasketsThatAreStillToBeOrdered() {
        arrives();
        shopping.basket("OPEN", 2, 0, 1);
        Shopping emptied = new Shopping(probe, id);
        emptied.basket("OPEN", 2, 1, 1);
        emptied.basket("OPEN", 0, 2, 2);
        Shopping left = new Shopping(probe, id);
        left.basket("OPEN", 2, 3, 1);
        left.basketOf(null, "OPEN", 2, 4, 2);

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            Answer profile = profile();
            assertThat(profile.list("$.openBaskets[*].cartId")).containsExactly(shopping.cart.toString());
            assertThat(profile.list("$.timeline.items[*].references.cartId"))
                    .containsExactly(emptied.cart.toString(), shopping.cart.toString());
        });
        assertThat(profile().text("$.openBaskets[0].lines[0].sku")).isEqualTo("TEA");
    }

    @Test
    void keepsWhatHappenedBeforeTheCustomerWasKnown() {
        shopping.placed(0);
        shopping.cancelled(1);
        agent.get("/api/v1/customers/{id}/profile", id).expectProblem(404, "not-found");

        arrives();

        awaitEntries(2);
        assertThat(profile().text("$.timeline.items[0].state")).isEqualTo("CUSTOMER");
    }

    @Test
    void isReadPageByPage() {
        arrives();
        for (int minute = 0; minute < 5; minute++) {
            shopping.bought(minute / 2);
        }
        awaitEntries(5);

        List<Object> read = new ArrayList<>();
        Answer page = agent.get("/api/v1/customers/{id}/timeline?limit=2", id).expect(200);
        read.addAll(page.list("$.items[*].id"));
        while (page.has("$.next")) {
            page = agent.get("/api/v1/customers/{id}/timeline?limit=2&after={a}", id, page.text("$.next"))
                    .expect(200);
            read.addAll(page.list("$.items[*].id"));
        }
        assertThat(read).containsExactlyElementsOf(profile().list("$.timeline.items[*].id"));
        byte[] farAway = ("+300000-01-01T00:00:00Z " + id).getBytes(StandardCharsets.US_ASCII);
        agent.get(
                        "/api/v1/customers/{id}/timeline?after={a}",
                        id,
                        Base64.getUrlEncoder().encodeToString(farAway))
                .expectProblem(400, "invalid-request");
    }
}
