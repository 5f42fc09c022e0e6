package org.comptoir.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.contracts.orders.v1.OrderCancelled;
import org.comptoir.contracts.orders.v1.OrderCompleted;
import org.comptoir.contracts.orders.v1.OrderReady;
import org.comptoir.order.Shopper.Wish;
import org.comptoir.order.standin.StandInCatalog;
import org.comptoir.test.Answer;
import org.comptoir.test.Heard;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a placed order to its end, as stores, customers and time bring it about. */
@OrderServiceTest
class OrderLifeIT {
    @Autowired
    Shopper shopper;

    @Autowired
    KafkaProbe kafka;

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Test
    void followsTheStoreToTheHandOver() {
        Wish wish = shopper.wish();
        Answer order = shopper.put(wish).expect(201);
        UUID fulfilment = shopper.fulfilment(wish);

        shopper.picked(wish, fulfilment);
        shopper.staged(wish, fulfilment);
        OrderReady ready = kafka.await(OrderReady.class, told -> told.orderId().equals(wish.order()));
        assertThat(ready.pickupCode()).isEqualTo(order.text("$.fulfilment.pickupCode"));
        assertThat(ready.amountDue().amount()).isEqualTo(wish.total());
        assertThat(shopper.status(wish)).isEqualTo("READY");

        shopper.handedOver(wish, fulfilment);
        kafka.await(OrderCompleted.class, told -> told.orderId().equals(wish.order()));
        Answer done = shopper.get(wish);
        assertThat(done.text("$.status")).isEqualTo("COMPLETED");
        assertThat(done.text("$.payment.status")).isEqualTo("PAID");
        assertThat(done.text("$.payment.tender")).isEqualTo("CASH");
        assertThat(done.number("$.fulfilment.amountDue.amount")).isZero();
        assertThat(done.json("$.conflict")).isEqualTo(false);

        List<Heard<FulfilmentChanged>> told = kafka.allHeard(FulfilmentChanged.class).stream()
                .filter(heard -> heard.event().orderId().equals(wish.order()))
                .toList();
        assertThat(told)
                .extracting(heard -> heard.event().status())
                .containsExactly("ALLOCATED", "PICKED", "READY", "HANDED_OVER");
        assertThat(told).extracting(heard -> heard.sequence()).isSorted().doesNotHaveDuplicates();
        shopper.cancel(wish).expectProblem(409, "order-closed");
    }

    @Test
    void isPaidAtTheHandOverWithTheTotalAfterPromotions() {
        Wish wish = shopper.wishOnPromotion();
        shopper.put(wish).expect(201);
        UUID fulfilment = shopper.fulfilment(wish);
        shopper.staged(wish, fulfilment);
        OrderReady ready = kafka.await(OrderReady.class, told -> told.orderId().equals(wish.order()));
        assertThat(ready.amountDue().amount()).isEqualTo(wish.total()).isEqualTo(StandInCatalog.PRICE);

        shopper.handedOver(wish, fulfilment);

        OrderCompleted completed =
                kafka.await(OrderCompleted.class, told -> told.orderId().equals(wish.order()));
        assertThat(completed.total().amount()).isEqualTo(wish.total());
        assertThat(shopper.get(wish).text("$.payment.status")).isEqualTo("PAID");
        assertThat(shopper.conflicts(wish)).isEmpty();
    }

    @Test
    void understandsNewsOfTheStoreInWhateverOrder() {
        Wish wish = shopper.wish();
        shopper.put(wish).expect(201);
        UUID fulfilment = shopper.fulfilment(wish);

        shopper.staged(wish, fulfilment);
        await().until(() -> shopper.status(wish).equals("READY"));
        shopper.picked(wish, fulfilment);
        shopper.handedOver(wish, fulfilment);
        await().until(() -> shopper.status(wish).equals("COMPLETED"));
        shopper.staged(wish, fulfilment);

        kafka.assertNone(
                FulfilmentChanged.class,
                told -> told.orderId().equals(wish.order()) && told.status().equals("PICKED"),
                java.time.Duration.ofSeconds(1));
        assertThat(shopper.status(wish)).isEqualTo("COMPLETED");
    }

    @Test
    void cancelsOnceHoweverOftenItIsAsked() {
        Wish wish = shopper.wish();
        shopper.put(wish).expect(201);

        Answer cancelled = shopper.cancel(wish).expect(200);
        assertThat(cancelled.text("$.status")).isEqualTo("CANCELLED");
        assertThat(cancelled.text("$.payment.status")).isEqualTo("VOIDED");
        assertThat(shopper.cancel(wish).expect(200).body()).isEqualTo(cancelled.body());

        OrderCancelled told =
                kafka.await(OrderCancelled.class, event -> event.orderId().equals(wish.order()));
        assertThat(told.reason()).isEqualTo("CUSTOMER");
        assertThat(told.actor()).isEqualTo("frontend:frontend");
        kafka.await(
                FulfilmentChanged.class,
                event -> event.orderId().equals(wish.order()) && event.status().equals("CANCELLED"));
        shopper.shop()
                .put("/api/v1/orders/" + wish.order() + "/cancellation", "{\"reason\": \"STORE\"}")
                .expectProblem(403, "forbidden");
        http.as(tokens.agent())
                .put("/api/v1/orders/" + wish.order() + "/cancellation", "{\"reason\": \"AGENT\"}")
                .expectProblem(409, "already-different");
    }

    @Test
    void letsOneWinWhenACancellationRacesAHandOver() {
        for (int round = 0; round < 8; round++) {
            Wish wish = shopper.wish();
            shopper.put(wish).expect(201);
            UUID fulfilment = shopper.fulfilment(wish);

            Thread store = Thread.startVirtualThread(() -> shopper.handedOver(wish, fulfilment));
            await().until(() -> {
                Answer answer = shopper.cancel(wish);
                return answer.status() == 200 || answer.status() == 409;
            });
            await().until(() -> !store.isAlive());

            await().until(() -> shopper.status(wish).equals("COMPLETED")
                    ? shopper.conflicts(wish).isEmpty()
                    : shopper.conflicts(wish).equals(List.of("HANDED_OVER_AFTER_THE_END")));
        }
    }

    @Test
    void recordsAHandOverOfACancelledOrderAndNeverLosesIt() {
        Wish wish = shopper.wish();
        shopper.put(wish).expect(201);
        UUID fulfilment = shopper.fulfilment(wish);
        shopper.cancel(wish).expect(200);

        shopper.handedOver(wish, fulfilment);

        await().until(() -> shopper.conflicts(wish).equals(List.of("HANDED_OVER_AFTER_THE_END")));
        assertThat(shopper.get(wish).json("$.conflict")).isEqualTo(true);
        assertThat(shopper.status(wish)).isEqualTo("CANCELLED");
    }

    @Test
    void recordsASecondHandOverAndAWrongAmount() {
        Wish wish = shopper.wish();
        shopper.put(wish).expect(201);
        UUID fulfilment = shopper.fulfilment(wish);

        shopper.handedOver(wish, fulfilment, new MoneyAmount(1, "EUR"));
        await().until(() -> shopper.status(wish).equals("COMPLETED"));
        shopper.handedOver(wish, fulfilment);

        await().until(() -> shopper.conflicts(wish).equals(List.of("HANDED_OVER_TWICE", "PAYMENT_DIFFERS")));
    }

    @Test
    void keepsNewsOfAFulfilmentThatNobodyKnowsForAPerson() {
        Wish wish = shopper.wish();
        UUID unknown = UUID.randomUUID();

        shopper.handedOver(wish, unknown);

        kafka.awaitRecord(
                "store.work.order-service.dlt", letter -> unknown.toString().equals(letter.key()));
    }

    @Test
    void endsWhatNobodyCollects() {
        Wish wish = shopper.wish();
        shopper.put(wish).expect(201);

        shopper.collectionTimeIsOver(wish);

        OrderCancelled told =
                kafka.await(OrderCancelled.class, event -> event.orderId().equals(wish.order()));
        assertThat(told.reason()).isEqualTo("EXPIRED");
        assertThat(told.actor()).isEqualTo("system");
        kafka.await(
                FulfilmentChanged.class,
                event -> event.orderId().equals(wish.order()) && event.status().equals("EXPIRED"));
        assertThat(shopper.status(wish)).isEqualTo("CANCELLED");
        shopper.cancel(wish).expectProblem(409, "order-closed");
    }

    @Test
    void showsEachCallerWhatIsTheirs() {
        Wish wish = shopper.wish();
        shopper.put(wish).expect(201);
        String order = "/api/v1/orders/" + wish.order();
        String fulfilment = "/api/v1/fulfilments/" + shopper.fulfilment(wish);

        assertThat(http.as(tokens.customer(wish.customer()))
                        .get(order)
                        .expect(200)
                        .has("$.fulfilment.pickupCode"))
                .isTrue();
        assertThat(http.as(tokens.agent()).get(order).expect(200).has("$.fulfilment.pickupCode"))
                .isTrue();
        assertThat(http.as(tokens.clerk(Shopper.STORE)).get(order).expect(200).has("$.fulfilment.pickupCode"))
                .isFalse();
        assertThat(http.as(tokens.storeManager(Shopper.STORE))
                        .get(fulfilment)
                        .expect(200)
                        .text("$.status"))
                .isEqualTo("ALLOCATED");

        for (String stranger :
                List.of(tokens.customer(UUID.randomUUID()), tokens.clerk("9999999"), tokens.frontend("other-shop"))) {
            http.as(stranger).get(order).expectProblem(404, "not-found");
            http.as(stranger).put(order, wish.body()).expectProblem(404, "not-found");
            http.as(stranger)
                    .put(order + "/cancellation", "{\"reason\": \"CUSTOMER\"}")
                    .expectProblem(404, "not-found");
        }
        http.as(tokens.clerk("9999999")).get(fulfilment).expectProblem(404, "not-found");
        http.as(tokens.customer(wish.customer())).get(fulfilment).expectProblem(403, "forbidden");
        http.as(tokens.merchandiser()).get(order).expectProblem(403, "forbidden");
        http.anonymous().get(order).expectProblem(401, "unauthenticated");
        http.assertRefusesBrokenTokens(tokens, order);
    }

    @Test
    void listsNewestFirstPageByPage() {
        Wish first = shopper.wish();
        shopper.put(first).expect(201);
        Wish second = new Wish(UUID.randomUUID(), first.customer(), null, first.sku(), 1, first.store(), null);
        shopper.put(second).expect(201);
        Wish third = new Wish(UUID.randomUUID(), first.customer(), null, first.sku(), 1, first.store(), null);
        shopper.put(third).expect(201);
        Http customer = http.as(tokens.customer(first.customer()));

        Answer page = customer.get("/api/v1/orders?limit=2").expect(200);
        assertThat(page.list("$.items[*].id"))
                .containsExactly(third.order().toString(), second.order().toString());
        Answer rest = customer.get("/api/v1/orders?limit=2&after={after}", page.text("$.next"))
                .expect(200);
        assertThat(rest.list("$.items[*].id")).containsExactly(first.order().toString());
        assertThat(rest.has("$.next")).isFalse();

        assertThat(customer.get("/api/v1/orders?status=CANCELLED").list("$.items"))
                .isEmpty();
        assertThat(http.as(tokens.clerk("9999999"))
                        .get("/api/v1/orders?customerId=" + first.customer())
                        .list("$.items"))
                .isEmpty();
        assertThat(http.as(tokens.clerk(first.store()))
                        .get("/api/v1/orders?storeId=" + first.store() + "&customerId=" + first.customer())
                        .list("$.items"))
                .hasSize(3);
        String farFuture = "KzMwMDAwMC0wMS0wMVQwMDowMDowMFp8MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw";
        for (String broken : List.of("nonsense", farFuture)) {
            Answer refusal =
                    customer.get("/api/v1/orders?after={after}", broken).expectProblem(400, "invalid-request");
            assertThat(refusal.text("$.errors[0].pointer")).isEqualTo("after");
        }
    }
}
