package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the platform answers to repeats, broken bodies and people who have no business there. */
@ExtendWith(RunningPlatform.class)
class RefusalsIT {
    @Test
    void answersARepeatedOrderTheSameAndHoldsTheStockOnce(Cast cast) {
        Shop shop = Shop.opened(cast, 5);
        UUID order = Shop.id();
        var body = shop.orderOf(shop.customer(), 2);

        Answer first = shop.order(order, body).expect(201);
        Answer again = shop.order(order, body).expect(200);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(shop.stock()).isEqualTo(new Shop.Stock(5, 2, 3));
    }

    @Test
    void placesOneOrderWhenTheSameOneArrivesFromTwentyThreadsAtOnce(Cast cast) throws Exception {
        Shop shop = Shop.opened(cast, 50);
        UUID order = Shop.id();
        var body = shop.orderOf(shop.customer(), 1);

        List<String> numbers = IntStream.range(0, 3)
                .boxed()
                .flatMap(round -> together(20, () -> shop.order(order, body)).stream())
                .filter(answer -> answer.status() < 300)
                .map(answer -> answer.text("/number"))
                .distinct()
                .toList();

        assertThat(numbers).hasSize(1);
        assertThat(shop.stock().reserved()).isEqualTo(1);
    }

    @Test
    void refusesAnotherBodyOnTheSameId(Cast cast) {
        Shop shop = Shop.opened(cast, 5);
        UUID order = Shop.id();
        UUID customer = shop.customer();
        shop.order(order, shop.orderOf(customer, 1)).expect(201);

        assertThat(shop.order(order, shop.orderOf(customer, 2)).expect(409).problem())
                .isEqualTo("already-different");
        assertThat(shop.stock().reserved()).isEqualTo(1);
    }

    @Test
    void namesEachBrokenFieldOfABody(Cast cast) {
        Shop shop = Shop.opened(cast, 5);

        Answer answer = cast.frontend()
                .putText("/api/v1/orders/" + Shop.id(), """
                        {"customerId":"%s","channel":"web","lines":[{"sku":"%s","quantity":0}],
                         "pickup":{"storeId":""},"payment":{"method":"IN_STORE"}}""".formatted(Shop.id(), shop.sku))
                .expect(400);

        assertThat(answer.at("/errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString()))
                .contains("/lines/0/quantity", "/pickup/storeId");
    }

    @Test
    void refusesAFieldThatNobodyKnows(Cast cast) {
        Shop shop = Shop.opened(cast, 5);

        Answer answer = cast.frontend()
                .putText("/api/v1/orders/" + Shop.id(), """
                        {"customerId":"%s","channel":"web","lines":[{"sku":"%s","quantity":1,"price":1}],
                         "pickup":{"storeId":"%s"},"payment":{"method":"IN_STORE"}}""".formatted(Shop.id(), shop.sku, shop.store))
                .expect(400);

        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/lines/0/price");
    }

    @Test
    void hidesAStoreFromTheClerksOfAnother(Cast cast) {
        Shop shop = Shop.opened(cast, 5);
        Answer order = shop.order(Shop.id(), shop.orderOf(shop.customer(), 1)).expect(201);
        Soon.get(() -> cast.clerk(shop.store).get(shop.workItem(order)), answer -> answer.status() == 200);
        Channel foreign = cast.clerk("F" + shop.store);

        assertThat(foreign.get(shop.workItem(order)).expect(404).problem()).isEqualTo("not-found");
        assertThat(foreign.get("/api/v1/orders/" + order.text("/id"))
                        .expect(404)
                        .problem())
                .isEqualTo("not-found");
        foreign.put(shop.workItem(order) + "/staging", java.util.Map.of("spot", "A-01"))
                .expect(404);
    }

    @Test
    void hidesAnOrderFromEveryOtherCustomer(Cast cast) {
        Shop shop = Shop.opened(cast, 5);
        UUID owner = shop.customer();
        Answer order = shop.order(Shop.id(), shop.orderOf(owner, 1)).expect(201);

        cast.customer(owner).get("/api/v1/orders/" + order.text("/id")).expect(200);
        cast.customer(Shop.id()).get("/api/v1/orders/" + order.text("/id")).expect(404);
        cast.anonymous().get("/api/v1/orders/" + order.text("/id")).expect(401);
    }

    static <T> List<T> together(int times, Callable<T> call) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = threads.invokeAll(java.util.Collections.nCopies(times, call));
            return running.stream().map(Future::resultNow).toList();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
