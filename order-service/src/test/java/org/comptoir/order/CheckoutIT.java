package org.comptoir.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.comptoir.contracts.orders.v1.CartChanged;
import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.contracts.orders.v1.OrderPlaced;
import org.comptoir.order.Shopper.Wish;
import org.comptoir.order.standin.Accident;
import org.comptoir.order.standin.StandInCatalog;
import org.comptoir.order.standin.StandInInventory;
import org.comptoir.test.Answer;
import org.comptoir.test.Heard;
import org.comptoir.test.KafkaProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One order per wish, whatever happens on the way. */
@OrderServiceTest
class CheckoutIT {
    @Autowired
    Shopper shopper;

    @Autowired
    StandInCatalog catalog;

    @Autowired
    StandInInventory inventory;

    @Autowired
    Crashes crashes;

    @Autowired
    KafkaProbe kafka;

    @Test
    void placesAnOrderInOneRoundTripAndTellsTheWorld() {
        Wish wish = shopper.wish();

        Answer order = shopper.put(wish).expect(201);

        assertThat(order.text("$.status")).isEqualTo("PLACED");
        assertThat(order.text("$.number")).matches("[0-9A-Z]{4}-[0-9A-Z]{5}");
        assertThat(order.number("$.total.amount")).isEqualTo(wish.total());
        assertThat(order.number("$.fulfilment.amountDue.amount")).isEqualTo(wish.total());
        assertThat(order.text("$.fulfilment.pickupCode")).matches("\\d{6}");
        assertThat(order.text("$.payment.status")).isEqualTo("DUE");
        assertThat(inventory.status(order.text("$.fulfilment.id"))).isEqualTo("COMMITTED");

        OrderPlaced placed =
                kafka.await(OrderPlaced.class, told -> told.orderId().equals(wish.order()));
        assertThat(placed.number()).isEqualTo(order.text("$.number"));
        assertThat(placed.total().amount()).isEqualTo(wish.total());
        Heard<FulfilmentChanged> told = kafka.awaitHeard(
                FulfilmentChanged.class, heard -> heard.event().orderId().equals(wish.order()));
        assertThat(told.event().status()).isEqualTo("ALLOCATED");
        assertThat(told.event().pickupCodeHash()).doesNotContain(order.text("$.fulfilment.pickupCode"));
    }

    @Test
    void promisesTheTotalAfterPromotionsEverywhere() {
        Wish wish = shopper.wishOnPromotion().of(5);

        Answer order = shopper.put(wish).expect(201);

        assertThat(wish.total()).isEqualTo(3 * StandInCatalog.PRICE);
        assertThat(order.number("$.lines[0].unitPrice.amount")).isEqualTo(StandInCatalog.PRICE);
        assertThat(order.number("$.lines[0].total.amount")).isEqualTo(wish.total());
        assertThat(order.number("$.total.amount")).isEqualTo(wish.total());
        assertThat(order.number("$.fulfilment.amountDue.amount")).isEqualTo(wish.total());
        OrderPlaced placed =
                kafka.await(OrderPlaced.class, told -> told.orderId().equals(wish.order()));
        assertThat(placed.lines().getFirst().unitPrice().amount()).isEqualTo(StandInCatalog.PRICE);
        assertThat(placed.lines().getFirst().total().amount()).isEqualTo(wish.total());
        assertThat(placed.total().amount()).isEqualTo(wish.total());
        FulfilmentChanged told =
                kafka.await(FulfilmentChanged.class, event -> event.orderId().equals(wish.order()));
        assertThat(told.amountDue().amount()).isEqualTo(wish.total());
    }

    @Test
    void asksForThePriceOfTheStoreThatHandsOver() {
        Wish wish = shopper.wish().in("STATION");

        Answer order = shopper.put(wish).expect(201);

        assertThat(order.number("$.total.amount")).isEqualTo(2 * StandInCatalog.PRICE_AT_THE_STATION);
    }

    @Test
    void answersARepeatTheSameAndAnotherBodyWithAConflict() {
        Wish wish = shopper.wish();
        Answer first = shopper.put(wish).expect(201);

        Answer again = shopper.put(wish).expect(200);

        assertThat(again.body()).isEqualTo(first.body());
        shopper.put(wish.of(3)).expectProblem(409, "already-different");
        assertThat(inventory.holdsOf(wish.sku())).isEqualTo(1);
    }

    @Test
    void placesOneOrderWhenFiftyTwinsArriveAtOnce() {
        Wish wish = shopper.wish();

        List<Answer> answers = together(50, () -> shopper.put(wish));

        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(inventory.holdsOf(wish.sku())).isEqualTo(1);
        kafka.await(OrderPlaced.class, told -> told.orderId().equals(wish.order()));
        assertThat(shopper.timesAllocated(wish)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNotInStockTheSameWayForEver() {
        Wish wish = shopper.wish();
        inventory.stock(wish.sku(), 1);

        Answer refusal = shopper.put(wish).expectProblem(409, "insufficient-stock");
        assertThat(refusal.text("$.shortages[0].sku")).isEqualTo(wish.sku());
        assertThat(refusal.number("$.shortages[0].asked")).isEqualTo(2);
        assertThat(refusal.number("$.shortages[0].available")).isEqualTo(1);

        inventory.stock(wish.sku(), 100);
        assertThat(shopper.put(wish).expectProblem(409, "insufficient-stock").body())
                .isEqualTo(refusal.body());
        assertThat(shopper.status(wish)).isEqualTo("REJECTED");
        shopper.put(wish.underNewId()).expect(201);
    }

    @Test
    void namesTheStoreTheArticleAndTheChannelThatNobodyKnows() {
        Answer store = shopper.put(shopper.wish().in("NOWHERE")).expectProblem(409, "unknown-store");
        assertThat(store.text("$.pointer")).isEqualTo("/pickup/storeId");

        Wish ghost = shopper.wish().ofArticle("GHOST-1");
        Answer article = shopper.put(ghost).expectProblem(409, "unknown-product");
        assertThat(article.list("$.skus")).containsExactly("GHOST-1");
        shopper.get(ghost).expectProblem(404, "not-found");

        Wish fax = shopper.wish();
        Answer channel = shopper.shop()
                .put("/api/v1/orders/" + fax.order(), fax.body().replace("\"web\"", "\"fax\""))
                .expectProblem(409, "unknown-channel");
        assertThat(channel.text("$.channel")).isEqualTo("fax");
        shopper.get(fax).expectProblem(404, "not-found");
    }

    @Test
    void refusesAnOrderThatInventoryCannotMakeSenseOf() {
        Wish wish = shopper.wish().in("STRICT");

        Answer refusal = shopper.put(wish).expectProblem(409, "order-abandoned");

        assertThat(shopper.status(wish)).isEqualTo("REJECTED");
        assertThat(shopper.put(wish).expectProblem(409, "order-abandoned").body())
                .isEqualTo(refusal.body());
    }

    @Test
    void promisesNothingWhileInventoryIsAwayAndFinishesWithTheRepeat() {
        Wish wish = shopper.wish();
        inventory.plan(wish.sku(), Accident.CUTS_BEFORE_THE_EFFECT, Accident.FAILS_BEFORE_THE_EFFECT);

        Answer refusal = shopper.put(wish).expectProblem(503, "unavailable");

        assertThat(refusal.header("Retry-After")).isEqualTo("5");
        assertThat(refusal.text("$.detail")).contains("no promise was made");
        assertThat(shopper.status(wish)).isEqualTo("PENDING");
        assertThat(shopper.shop()
                        .get("/api/v1/orders?customerId=" + wish.customer())
                        .list("$.items"))
                .isEmpty();
        shopper.put(wish).expect(201);
        assertThat(inventory.holdsOf(wish.sku())).isEqualTo(1);
    }

    @Test
    void leavesNothingBehindWhileCatalogIsAway() {
        Wish wish = shopper.wish();
        catalog.plan(wish.sku(), Accident.FAILS_BEFORE_THE_EFFECT, Accident.CUTS_BEFORE_THE_EFFECT);

        shopper.put(wish).expectProblem(503, "unavailable");

        shopper.get(wish).expectProblem(404, "not-found");
        shopper.put(wish).expect(201);
    }

    @ParameterizedTest
    @EnumSource(Accident.class)
    void holdsOnceWhateverGoesWrongWithOneCall(Accident accident) {
        Wish wish = shopper.wish();
        inventory.plan(wish.sku(), accident);

        shopper.put(wish).expect(201);

        assertThat(inventory.calls(wish.sku())).isEqualTo(2);
        assertThat(inventory.available(wish.sku())).isEqualTo(998);
    }

    @ParameterizedTest
    @EnumSource(Accident.class)
    void commitsTheHoldBeforeItPromisesWhateverGoesWrongWithOneCall(Accident accident) {
        Wish wish = shopper.wish();
        inventory.plan("commitment:" + wish.sku(), accident);

        Answer order = shopper.put(wish).expect(201);

        assertThat(inventory.status(order.text("$.fulfilment.id"))).isEqualTo("COMMITTED");
        assertThat(inventory.available(wish.sku())).isEqualTo(998);
    }

    @Test
    void placesNothingBeforeTheHoldIsCommitted() {
        Wish wish = shopper.wish();
        inventory.plan("commitment:" + wish.sku(), Accident.FAILS_BEFORE_THE_EFFECT, Accident.FAILS_BEFORE_THE_EFFECT);

        shopper.put(wish).expectProblem(503, "unavailable");

        assertThat(shopper.status(wish)).isEqualTo("PENDING");
        assertThat(shopper.timesAllocated(wish)).isZero();
        shopper.put(wish).expect(201);
    }

    @Test
    void refusesAnOrderWhoseHoldEndedBeforeItWasCommitted() {
        Wish wish = shopper.wish();
        inventory.holdBriefly(wish.sku());

        shopper.put(wish).expectProblem(409, "order-abandoned");

        assertThat(shopper.status(wish)).isEqualTo("REJECTED");
        assertThat(inventory.available(wish.sku())).isEqualTo(1000);
        assertThat(shopper.timesAllocated(wish)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"before open", "after open", "before place", "after place"})
    void isOneOrderWhereverTheFirstRequestDied(String where) {
        Wish wish = shopper.wish();
        crashes.plan(wish.order(), where);

        shopper.put(wish).expectProblem(500, "internal-error");
        assertThat(crashes.isStillPlanned(wish.order())).isFalse();
        Answer order = shopper.put(wish).expect(where.equals("after place") ? 200 : 201);

        assertThat(order.text("$.status")).isEqualTo("PLACED");
        assertThat(inventory.available(wish.sku())).isEqualTo(998);
        kafka.await(OrderPlaced.class, told -> told.orderId().equals(wish.order()));
        assertThat(shopper.timesAllocated(wish)).isEqualTo(1);
    }

    @Test
    void undoesACheckoutThatNobodyFinished() {
        Wish wish = shopper.wish();
        crashes.plan(wish.order(), "before place");
        shopper.put(wish).expect(500);
        assertThat(inventory.status(shopper.fulfilment(wish).toString())).isEqualTo("COMMITTED");
        assertThat(inventory.available(wish.sku())).isEqualTo(998);

        shopper.recoveryIsDue(wish);
        shopper.checkoutTimeIsOver(wish);

        await().until(() -> shopper.status(wish).equals("REJECTED"));
        await().until(() -> inventory.available(wish.sku()) == 1000);
        shopper.put(wish).expectProblem(409, "order-abandoned");
        assertThat(shopper.timesAllocated(wish)).isZero();
    }

    @Test
    void keepsTryingToGiveTheHoldBack() {
        Wish wish = shopper.wish();
        crashes.plan(wish.order(), "before place");
        shopper.put(wish).expect(500);
        inventory.plan("release:" + wish.sku(), Accident.FAILS_BEFORE_THE_EFFECT, Accident.CUTS_BEFORE_THE_EFFECT);

        shopper.checkoutTimeIsOver(wish);
        await().until(() -> inventory.calls("release:" + wish.sku()) >= 2);
        assertThat(inventory.available(wish.sku())).isEqualTo(998);
        shopper.releaseIsDue(wish);

        await().until(() -> inventory.available(wish.sku()) == 1000);
    }

    @Test
    void doesNotPromiseStockThatIsNoLongerHeld() {
        Wish wish = shopper.wish();
        inventory.plan("commitment:" + wish.sku(), Accident.FAILS_BEFORE_THE_EFFECT, Accident.FAILS_BEFORE_THE_EFFECT);
        shopper.put(wish).expect(503);
        inventory.expire(shopper.fulfilment(wish).toString());

        shopper.put(wish).expectProblem(409, "order-abandoned");

        assertThat(shopper.status(wish)).isEqualTo("REJECTED");
    }

    @Test
    void ordersABasketOnce() {
        UUID basket = UUID.randomUUID();
        Wish wish = shopper.wish().from(basket);
        String cart = """
                {"customerId": "%s", "channel": "web", "lines": [{"sku": "%s", "quantity": 2}]}""".formatted(wish.customer(), wish.sku());
        shopper.shop().put("/api/v1/carts/" + basket, cart).expect(201);

        List<Answer> answers = together(5, () -> shopper.put(wish.underNewId()));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.expectProblem(409, "cart-already-ordered"));
        assertThat(inventory.available(wish.sku())).isEqualTo(998);
        shopper.shop().put("/api/v1/carts/" + basket, cart).expectProblem(409, "cart-closed");
        kafka.await(
                CartChanged.class,
                told -> told.cartId().equals(basket) && told.status().equals("ORDERED"));
    }

    @Test
    void givesTheBasketBackWhenItsOrderIsRefused() {
        UUID basket = UUID.randomUUID();
        Wish wish = shopper.wish().from(basket);
        shopper.shop()
                .put("/api/v1/carts/" + basket, """
                        {"customerId": "%s", "channel": "web", "lines": []}""".formatted(wish.customer()))
                .expect(201);
        inventory.stock(wish.sku(), 0);
        shopper.put(wish).expectProblem(409, "insufficient-stock");

        inventory.stock(wish.sku(), 2);

        shopper.put(wish.underNewId()).expect(201);
    }

    static <T> List<T> together(int times, Callable<T> call) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = threads.invokeAll(Collections.nCopies(times, call), 60, TimeUnit.SECONDS);
            return running.stream()
                    .map(Future::resultNow)
                    .map(Objects::requireNonNull)
                    .toList();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    static {
        org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(20));
    }
}
