package org.comptoir.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.contracts.orders.v1.OrderPlaced;
import org.comptoir.order.Shopper.Wish;
import org.comptoir.order.standin.Accident;
import org.comptoir.order.standin.StandInInventory;
import org.comptoir.order.standin.StandInStripe;
import org.comptoir.test.Answer;
import org.comptoir.test.KafkaProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Money is put aside once, taken once or given back, and never guessed about. */
@OrderServiceTest
class CardPaymentIT {
    @Autowired
    Shopper shopper;

    @Autowired
    StandInStripe stripe;

    @Autowired
    StandInInventory inventory;

    @Autowired
    Crashes crashes;

    @Autowired
    KafkaProbe kafka;

    @Test
    void putsMoneyAsideAndTakesItAtTheHandOver() {
        Wish wish = byCard("pm_card");
        Answer order = shopper.put(wish).expect(201);
        assertThat(order.text("$.payment.status")).isEqualTo("AUTHORISED");
        assertThat(order.number("$.fulfilment.amountDue.amount")).isZero();
        OrderPlaced placed =
                kafka.await(OrderPlaced.class, told -> told.orderId().equals(wish.order()));
        assertThat(placed.payment()).isEqualTo(new OrderPlaced.Payment("CARD", "AUTHORISED"));
        assertThat(statuses(wish)).containsExactly("requires_capture");

        shopper.handedOver(wish, shopper.fulfilment(wish));

        await().until(() -> payment(wish).equals("PAID"));
        assertThat(statuses(wish)).containsExactly("succeeded");
        assertThat(shopper.conflicts(wish)).isEmpty();
    }

    @Test
    void saysNoWhenTheCardIsDeclinedAndGivesTheStockBack() {
        Wish wish = byCard("pm_declined");

        Answer refusal = shopper.put(wish).expectProblem(409, "payment-declined");

        assertThat(shopper.put(wish).expectProblem(409, "payment-declined").body())
                .isEqualTo(refusal.body());
        await().until(() -> inventory.available(wish.sku()) == 1000);
        assertThat(stripe.calls(wish.card())).isEqualTo(1);
        assertThat(shopper.timesAllocated(wish)).isZero();
    }

    @Test
    void givesTheMoneyBackWhenTheHoldEndedWhileItWasAskedFor() {
        Wish wish = byCard("pm_card");
        inventory.holdBriefly(wish.sku());

        shopper.put(wish).expectProblem(409, "order-abandoned");

        await().until(() -> payment(wish).equals("VOIDED"));
        assertThat(statuses(wish)).containsExactly("canceled");
        assertThat(shopper.timesAllocated(wish)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Accident.class)
    void chargesOnceWhateverGoesWrongWithTheQuestion(Accident accident) {
        Wish wish = byCard("pm_card");
        stripe.plan(wish.card(), accident.isACut() ? new Accident[] {accident, accident} : new Accident[] {accident});

        Answer unknown = shopper.put(wish).expectProblem(503, "payment-unknown");
        assertThat(unknown.header("Retry-After")).isNotEmpty();
        assertThat(shopper.get(wish).text("$.payment.status")).isEqualTo("UNKNOWN");
        assertThat(shopper.status(wish)).isEqualTo("PENDING");

        Answer order = shopper.put(wish).expect(201);
        assertThat(order.text("$.payment.status")).isEqualTo("AUTHORISED");
        assertThat(statuses(wish)).containsExactly("requires_capture");
    }

    @Test
    void findsThePaymentByItsOrderWhenTheProviderRemembersOnlyItsFailure() {
        Wish wish = byCard("pm_card");
        stripe.plan(wish.card(), Accident.FAILS_AFTER_THE_EFFECT);
        shopper.put(wish).expectProblem(503, "payment-unknown");
        stripe.rememberFailure(wish.order().toString());

        assertThat(shopper.put(wish).expect(201).text("$.payment.status")).isEqualTo("AUTHORISED");

        assertThat(statuses(wish)).containsExactly("requires_capture");
    }

    @Test
    void finishesByItselfWhenTheCustomerDoesNotComeBack() {
        Wish wish = byCard("pm_card");
        stripe.plan(wish.card(), Accident.SILENT_AFTER_THE_EFFECT);
        shopper.put(wish).expectProblem(503, "payment-unknown");

        shopper.recoveryIsDue(wish);

        await().until(() -> shopper.status(wish).equals("PLACED"));
        assertThat(statuses(wish)).containsExactly("requires_capture");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"before ask", "after ask", "before answered", "after answered", "before place", "after place"})
    void isOnePaymentWhereverTheFirstRequestDied(String where) {
        Wish wish = byCard("pm_card");
        crashes.plan(wish.order(), where);

        shopper.put(wish).expect(500);
        assertThat(crashes.isStillPlanned(wish.order())).isFalse();
        shopper.put(wish).expect(where.equals("after place") ? 200 : 201);

        assertThat(statuses(wish)).containsExactly("requires_capture");
        assertThat(inventory.holdsOf(wish.sku())).isEqualTo(1);
    }

    @Test
    void givesUpOnAPaymentThatStaysUnknownAndTakesNothing() {
        Wish wish = byCard("pm_card");
        stripe.plan(wish.card(), Accident.SILENT_AFTER_THE_EFFECT);
        shopper.put(wish).expectProblem(503, "payment-unknown");

        shopper.checkoutTimeIsOver(wish);

        await().until(() -> shopper.status(wish).equals("REJECTED"));
        await().until(() -> payment(wish).equals("VOIDED"));
        assertThat(statuses(wish)).containsExactly("canceled");
        await().until(() -> inventory.available(wish.sku()) == 1000);
        shopper.put(wish).expectProblem(409, "order-abandoned");
    }

    @Test
    void givesTheMoneyBackWhenTheOrderIsCancelled() {
        Wish wish = byCard("pm_card");
        shopper.put(wish).expect(201);

        shopper.cancel(wish).expect(200);

        await().until(() -> payment(wish).equals("VOIDED"));
        assertThat(statuses(wish)).containsExactly("canceled");
        kafka.await(
                FulfilmentChanged.class,
                told -> told.orderId().equals(wish.order()) && told.status().equals("CANCELLED"));
    }

    @ParameterizedTest
    @EnumSource(Accident.class)
    void keepsAtItUntilTheMoneyIsTaken(Accident accident) {
        Wish wish = byCard("pm_card");
        shopper.put(wish).expect(201);
        stripe.plan(wish.card() + ":capture", accident);

        shopper.handedOver(wish, shopper.fulfilment(wish));
        await().until(() -> stripe.calls(wish.card() + ":capture") >= 1);
        await().until(() -> {
            shopper.jdbc()
                    .sql("UPDATE payment SET next_try_at = now() WHERE order_id = ? AND next_try_at IS NOT NULL")
                    .param(wish.order())
                    .update();
            return payment(wish).equals("PAID");
        });

        assertThat(statuses(wish)).containsExactly("succeeded");
    }

    /** Money that was put aside is gone after seven days. */
    @Test
    void waitsNoLongerThanTheMoneyStaysPutAside() {
        Wish wish = byCard("pm_card");
        Instant late = Instant.now().plus(Duration.ofDays(6)).plusSeconds(60);

        Answer refusal = shopper.shop()
                .put("/api/v1/orders/" + wish.order(), collectedBy(wish, late))
                .expectProblem(400, "invalid-request");
        assertThat(refusal.text("$.errors[0].pointer")).isEqualTo("/pickup/collectBy");
        assertThat(refusal.text("$.errors[0].detail")).contains("6 days").contains("CARD");
        shopper.get(wish).expect(404);

        shopper.shop()
                .put("/api/v1/orders/" + wish.order(), collectedBy(wish, late.minusSeconds(120)))
                .expect(201);
        Wish inStore = shopper.wish();
        shopper.shop()
                .put("/api/v1/orders/" + inStore.order(), collectedBy(inStore, late))
                .expect(201);
    }

    @Test
    void asksForACardAndNothingElse() {
        Wish wish = shopper.wish();
        String body = wish.body();

        Answer without = shopper.shop()
                .put("/api/v1/orders/" + wish.order(), body.replace("IN_STORE", "CARD"))
                .expectProblem(400, "invalid-request");
        assertThat(without.text("$.errors[0].pointer")).isEqualTo("/payment/token");
        Answer number = shopper.put(wish.by("4242424242424242")).expectProblem(400, "invalid-request");
        assertThat(number.text("$.errors[0].pointer")).isEqualTo("/payment/token");
        assertThat(number.body()).doesNotContain("4242424242424242");
        shopper.get(wish).expect(404);
    }

    private static String collectedBy(Wish wish, Instant last) {
        String store = "\"storeId\": \"" + wish.store() + "\"";
        return wish.body().replace(store, store + ", \"collectBy\": \"" + last + "\"");
    }

    private Wish byCard(String name) {
        return shopper.wish().by(name + "_" + UUID.randomUUID().toString().substring(0, 8));
    }

    private String payment(Wish wish) {
        return shopper.get(wish).text("$.payment.status");
    }

    private List<String> statuses(Wish wish) {
        return stripe.statusesOf(wish.order().toString());
    }
}
