package org.comptoir.order;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.contracts.store.v1.FulfilmentPicked;
import org.comptoir.contracts.store.v1.FulfilmentStaged;
import org.comptoir.defaults.UuidV7;
import org.comptoir.order.standin.StandInCatalog;
import org.comptoir.test.Answer;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a customer, a web shop and a store do to an order: the words that the stories here are told in. */
record Shopper(Http http, TestTokens tokens, KafkaProbe kafka, JdbcClient jdbc) {
    static final String STORE = "1000123";

    /** A wish of two units of one article that no other test uses, and whose name never looks like a card number. */
    Wish wish() {
        UUID order = UuidV7.next();
        String sku = "SKU-" + order.toString().replace('-', 'x');
        return new Wish(order, UUID.randomUUID(), null, sku, 2, STORE, null);
    }

    /** The same, of an article of which every second piece is free. */
    Wish wishOnPromotion() {
        Wish wish = wish();
        return wish.ofArticle("PROMO-" + wish.sku());
    }

    /** Everything that is sent, to be varied. */
    record Wish(
            UUID order,
            UUID customer,
            @Nullable UUID cart,
            String sku,
            int quantity,
            String store,
            @Nullable String token) {
        Wish of(int units) {
            return new Wish(order, customer, cart, sku, units, store, token);
        }

        Wish ofArticle(String other) {
            return new Wish(order, customer, cart, other, quantity, store, token);
        }

        Wish in(String other) {
            return new Wish(order, customer, cart, sku, quantity, other, token);
        }

        Wish from(UUID basket) {
            return new Wish(order, customer, basket, sku, quantity, store, token);
        }

        Wish by(String card) {
            return new Wish(order, customer, cart, sku, quantity, store, card);
        }

        Wish underNewId() {
            return new Wish(UuidV7.next(), customer, cart, sku, quantity, store, token);
        }

        String card() {
            return Objects.requireNonNull(token);
        }

        String body() {
            return """
                    {%s"customerId": "%s", "channel": "web",
                     "lines": [{"sku": "%s", "quantity": %d}],
                     "pickup": {"storeId": "%s"},
                     "payment": %s}""".formatted(
                            cart == null ? "" : "\"cartId\": \"" + cart + "\", ",
                            customer,
                            sku,
                            quantity,
                            store,
                            token == null
                                    ? "{\"method\": \"IN_STORE\"}"
                                    : "{\"method\": \"CARD\", \"token\": \"" + token + "\"}");
        }

        long total() {
            return StandInCatalog.total(sku, quantity, store);
        }
    }

    Http shop() {
        return http.as(tokens.frontend());
    }

    Answer put(Wish wish) {
        return shop().put("/api/v1/orders/" + wish.order(), wish.body());
    }

    Answer get(Wish wish) {
        return shop().get("/api/v1/orders/" + wish.order());
    }

    String status(Wish wish) {
        return get(wish).expect(200).text("$.status");
    }

    Answer cancel(Wish wish) {
        return shop().put("/api/v1/orders/" + wish.order() + "/cancellation", "{\"reason\": \"CUSTOMER\"}");
    }

    UUID fulfilment(Wish wish) {
        return UUID.fromString(get(wish).expect(200).text("$.fulfilment.id"));
    }

    /** How often this order was told to be placed. */
    int timesAllocated(Wish wish) {
        return (int) kafka.all(FulfilmentChanged.class).stream()
                .filter(told -> told.orderId().equals(wish.order()))
                .filter(told -> told.status().equals("ALLOCATED"))
                .count();
    }

    void picked(Wish wish, UUID fulfilment) {
        kafka.publish(
                Topics.WORK,
                fulfilment.toString(),
                new FulfilmentPicked(
                        fulfilment,
                        wish.order(),
                        wish.store(),
                        List.of(new FulfilmentPicked.Line(wish.sku(), wish.quantity())),
                        "clerk:ana",
                        Instant.now()),
                1);
    }

    void staged(Wish wish, UUID fulfilment) {
        kafka.publish(
                Topics.WORK,
                fulfilment.toString(),
                new FulfilmentStaged(fulfilment, wish.order(), wish.store(), "B-07", "clerk:ana", Instant.now()),
                2);
    }

    UUID handedOver(Wish wish, UUID fulfilment) {
        boolean due = wish.token() == null;
        return handedOver(wish, fulfilment, due ? new MoneyAmount(wish.total(), "EUR") : null);
    }

    UUID handedOver(Wish wish, UUID fulfilment, @Nullable MoneyAmount paid) {
        UUID handOver = UuidV7.next();
        kafka.publish(
                Topics.WORK,
                fulfilment.toString(),
                new FulfilmentHandedOver(
                        handOver,
                        fulfilment,
                        wish.order(),
                        wish.store(),
                        wish.customer(),
                        List.of(new FulfilmentHandedOver.Line(wish.sku(), wish.quantity())),
                        paid == null ? null : new FulfilmentHandedOver.Payment("CASH", paid),
                        "clerk:ana",
                        Instant.now()),
                3);
        return handOver;
    }

    /** The recovery's next look at an unfinished checkout is due. */
    void recoveryIsDue(Wish wish) {
        jdbc.sql("UPDATE customer_order SET resume_at = now() WHERE id = ?")
                .param(wish.order())
                .update();
    }

    /** The time to finish a checkout is over. */
    void checkoutTimeIsOver(Wish wish) {
        jdbc.sql("UPDATE customer_order SET resume_at = now(), give_up_at = now() WHERE id = ?")
                .param(wish.order())
                .update();
    }

    /** The next try to give a hold back is due. */
    void releaseIsDue(Wish wish) {
        jdbc.sql("UPDATE customer_order SET release_at = now() WHERE id = ? AND release_at IS NOT NULL")
                .param(wish.order())
                .update();
    }

    /** The last day to collect has passed. */
    void collectionTimeIsOver(Wish wish) {
        jdbc.sql("""
                UPDATE fulfilment SET collect_by = now()
                WHERE id = (SELECT fulfilment_id FROM customer_order WHERE id = ?)""").param(wish.order()).update();
    }

    List<String> conflicts(Wish wish) {
        return jdbc
                .sql("SELECT kind FROM order_conflict WHERE order_id = ? ORDER BY kind")
                .param(wish.order())
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
