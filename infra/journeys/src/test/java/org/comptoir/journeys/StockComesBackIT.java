package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever ends a promise before the hand-over gives its units back. */
@ExtendWith(RunningPlatform.class)
class StockComesBackIT {
    @Test
    void afterACancellationOnAnyChannel(Cast cast) {
        Shop shop = Shop.opened(cast, 5);
        Answer order = shop.order(Shop.id(), shop.orderOf(shop.customer(), 2)).expect(201);
        assertThat(shop.stock()).isEqualTo(new Shop.Stock(5, 2, 3));
        String cancellation = "/api/v1/orders/" + order.text("/id") + "/cancellation";

        cast.agent().put(cancellation, Map.of("reason", "CUSTOMER")).expect(200, 201);
        cast.agent().put(cancellation, Map.of("reason", "CUSTOMER")).expect(200);

        Soon.get(shop::stock, stock -> stock.equals(new Shop.Stock(5, 0, 5)));
        assertThat(shop.orderNow(order).text("/status")).isEqualTo("CANCELLED");
        Soon.get(
                () -> cast.clerk(shop.store).get(shop.workItem(order)),
                answer -> answer.status() == 200 && answer.text("/status").equals("CANCELLED"));
    }

    @Test
    void afterAHoldThatNobodyCommitted(Cast cast) {
        Shop shop = Shop.opened(cast, 5);
        UUID reservation = Shop.id();

        cast.service()
                .put(
                        "/api/v1/reservations/" + reservation,
                        Map.of(
                                "orderId",
                                Shop.id(),
                                "locationId",
                                shop.store,
                                "lines",
                                List.of(Map.of("sku", shop.sku, "quantity", 3)),
                                "holdSeconds",
                                1))
                .expect(201);
        assertThat(shop.stock().onHand()).isEqualTo(5);

        Soon.get(shop::stock, stock -> stock.equals(new Shop.Stock(5, 0, 5)));
        assertThat(cast.service()
                        .get("/api/v1/reservations/" + reservation)
                        .expect(200)
                        .text("/status"))
                .isEqualTo("EXPIRED");
    }

    @Test
    void afterAnOrderThatNobodyCollected(Cast cast) {
        Shop shop = Shop.opened(cast, 5);

        Answer order = shop.order(
                        Shop.id(),
                        shop.orderOf(shop.customer(), 2, Instant.now().plusSeconds(4)))
                .expect(201);

        Soon.get(shop::stock, stock -> stock.equals(new Shop.Stock(5, 0, 5)));
        Answer expired = Soon.get(
                () -> shop.orderNow(order), answer -> answer.text("/status").equals("CANCELLED"));
        assertThat(expired.text("/fulfilment/status")).isEqualTo("EXPIRED");
    }
}
