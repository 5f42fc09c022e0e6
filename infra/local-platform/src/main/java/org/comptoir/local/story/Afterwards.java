package org.comptoir.local.story;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.local.api.Answer;

/** The last act: a till sale, a cancelled order, and what the profile says of it all. */
final class Afterwards {
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Scene scene;
    private final Narrator narrator;
    private final UUID customer;

    Afterwards(Scene scene, Narrator narrator, UUID customer) {
        this.scene = scene;
        this.narrator = narrator;
        this.customer = customer;
    }

    void sellsAtTheTill(long price) {
        long before = scene.onHand(scene.staffLocator());
        narrator.step(
                "Next week she buys one more at the till, with her card",
                scene.clerk()
                        .put(
                                "/api/v1/stores/" + scene.props().store() + "/tills/1/sales/" + IDS.generate(),
                                Map.of(
                                        "customerId", customer,
                                        "ticketNumber", "D-" + System.currentTimeMillis(),
                                        "soldAt", Instant.now(),
                                        "lines",
                                                List.of(Map.of(
                                                        "sku",
                                                        scene.props().sku(),
                                                        "quantity",
                                                        1,
                                                        "unitPrice",
                                                        Scene.euro(price))),
                                        "tenders", List.of(Map.of("tender", "CASH", "amount", Scene.euro(price))))),
                201);
        narrator.await(
                "It is the same stock: one fewer on hand",
                scene::staffLocator,
                answer -> scene.onHand(answer) == before - 1);
    }

    void cancelsAnother() {
        long before = scene.available(scene.staffLocator());
        Answer order = narrator.step(
                "She orders three more and pays by card on the web",
                scene.shop()
                        .put(
                                "/api/v1/orders/" + IDS.generate(),
                                Map.of(
                                        "customerId", customer,
                                        "channel", "web",
                                        "lines", scene.lines(3),
                                        "pickup",
                                                Map.of("storeId", scene.props().store()),
                                        "payment", Map.of("method", "CARD", "token", "pm_card_visa"))),
                201);
        narrator.await(
                "Three fewer are available", scene::staffLocator, answer -> scene.available(answer) == before - 3);
        narrator.step(
                "She changes her mind; an agent cancels",
                scene.agent().put(ClickAndCollect.path(order) + "/cancellation", Map.of("reason", "CUSTOMER")),
                200,
                201);
        narrator.await(
                "The three are available again", scene::staffLocator, answer -> scene.available(answer) == before);
    }

    void profileTellsAll(UUID appCart) {
        Narrator.Seen seen = narrator.await(
                "An agent opens her profile: everything is there",
                () -> scene.agent().get("/api/v1/customers/" + customer + "/profile"),
                answer ->
                        kinds(answer).containsAll(List.of("ORDER_PLACED", "ORDER_COMPLETED", "SALE", "ORDER_CANCELLED"))
                                && answer.text().contains(appCart.toString()));
        narrator.say("      timeline, newest first: " + String.join(", ", kinds(seen.answer())));
        narrator.say("      open baskets: "
                + seen.answer()
                        .json()
                        .path("openBaskets")
                        .valueStream()
                        .map(basket -> basket.path("channel").asString(""))
                        .collect(Collectors.joining(", ")));
    }

    private static List<String> kinds(Answer profile) {
        return profile.json()
                .at("/timeline/items")
                .valueStream()
                .map(item -> item.path("kind").asString(""))
                .toList();
    }
}
