package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The main job as docs/architecture.md follows it, once through all six services. */
@ExtendWith(RunningPlatform.class)
class ClickAndCollectIT {
    @Test
    void collectsInTheStoreWhatWasOrderedOnTheWeb(Cast cast) {
        Shop shop = Shop.opened(cast, 7);
        String email = "nora." + shop.sku + "@example.org";

        Answer locator = cast.anonymous()
                .get("/api/v1/product-locator?sku=" + shop.sku + "&postcode=44000&inStock=true")
                .expect(200);
        assertThat(locator.text("/items/0/locationId")).isEqualTo(shop.store);
        assertThat(locator.text("/items/0/stock")).isEqualTo("IN_STOCK");
        assertThat(locator.body().at("/items/0/numbers").isMissingNode()).isTrue();

        UUID customer = shop.customer(email);
        UUID appCart = Shop.id();
        cast.customer(customer)
                .put("/api/v1/carts/" + appCart, cart(customer, "app", shop.sku, 1))
                .expect(201);
        UUID webCart = Shop.id();
        cast.frontend()
                .put("/api/v1/carts/" + webCart, cart(customer, "web", shop.sku, 2))
                .expect(201);
        Answer order = cast.frontend()
                .put(
                        "/api/v1/orders/" + Shop.id(),
                        Map.of(
                                "cartId",
                                webCart,
                                "customerId",
                                customer,
                                "channel",
                                "web",
                                "lines",
                                List.of(Map.of("sku", shop.sku, "quantity", 2)),
                                "pickup",
                                Map.of("storeId", shop.store),
                                "payment",
                                Map.of("method", "IN_STORE")))
                .expect(201);
        assertThat(order.number("/total/amount")).isEqualTo(2 * Shop.PRICE);
        assertThat(shop.stock()).isEqualTo(new Shop.Stock(7, 2, 5));

        shop.prepare(order);
        String code = order.text("/fulfilment/pickupCode");
        Soon.get(() -> cast.mailsTo(email), mails -> mails.contains(code));

        assertThat(shop.handOver(Shop.id(), order, wrong(code)).expect(409).problem())
                .isEqualTo("wrong-code");
        shop.handOver(Shop.id(), order, code).expect(201);
        Instant handedOver = Instant.now();
        Soon.get(shop::stock, stock -> stock.equals(new Shop.Stock(5, 0, 5)));
        System.out.printf(
                "hand-over to changed stock: %d ms%n",
                Duration.between(handedOver, Instant.now()).toMillis());
        Soon.get(() -> shop.orderNow(order), answer -> answer.text("/status").equals("COMPLETED"));

        cast.clerk(shop.store)
                .put(
                        "/api/v1/stores/" + shop.store + "/tills/1/sales/" + Shop.id(),
                        Map.of(
                                "customerId", customer,
                                "ticketNumber", "1-000001",
                                "soldAt", Instant.now(),
                                "lines", List.of(Map.of("sku", shop.sku, "quantity", 1, "unitPrice", euro(Shop.PRICE))),
                                "tenders", List.of(Map.of("tender", "CASH", "amount", euro(Shop.PRICE)))))
                .expect(201);
        Soon.get(shop::stock, stock -> stock.equals(new Shop.Stock(4, 0, 4)));

        Answer profile = Soon.get(
                () -> cast.agent()
                        .get("/api/v1/customers/" + customer + "/profile")
                        .expect(200),
                answer -> kinds(answer).containsAll(List.of("ORDER_PLACED", "ORDER_READY", "ORDER_COMPLETED", "SALE")));
        assertThat(profile.at("/openBaskets")
                        .valueStream()
                        .map(basket -> basket.get("cartId").asString()))
                .containsExactly(appCart.toString());
    }

    static Map<String, Object> cart(UUID customer, String channel, String sku, int quantity) {
        return Map.of(
                "customerId", customer,
                "channel", channel,
                "lines", List.of(Map.of("sku", sku, "quantity", quantity)));
    }

    static Map<String, Object> euro(int cents) {
        return Map.of("amount", cents, "currency", "EUR");
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "111111" : "000000";
    }

    private static List<String> kinds(Answer profile) {
        return profile.at("/timeline/items")
                .valueStream()
                .map(item -> item.get("kind"))
                .map(JsonNode::asString)
                .toList();
    }
}
