package org.comptoir.local.story;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;

/** One order from the shopper's question to the hand-over in the store and beyond, in four acts. */
public final class ClickAndCollect {
    private static final Duration LONGEST_TO_LOCATOR = Duration.ofSeconds(1);
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final LocalPlatform platform;
    private final Narrator narrator;
    private final Api mails;
    private final Scene scene;
    private final Props props;
    private final UUID customer = IDS.generate();
    private final UUID appCart = IDS.generate();
    private final UUID handOver = IDS.generate();
    private final String email = "lea." + Long.toString(customer.getLeastSignificantBits() >>> 1, 36) + "@example.org";

    /** Tells the story line by line. */
    public ClickAndCollect(LocalPlatform platform, Consumer<String> out) {
        this.platform = platform;
        this.narrator = new Narrator(out);
        this.mails = Api.at(platform.url(Port.MAIL_PAGE));
        this.scene = new Scene(platform, customer);
        this.props = scene.props();
    }

    /** Plays it all; throws {@link PlatformProblem} at the first step that goes wrong. */
    public void play() {
        Instant begin = Instant.now();
        say("On the web: Léa looks for an article near " + props.postcode() + " and orders two.");
        long price = looksAround();
        Answer order = orders();
        say("In the store: " + props.storeName() + " prepares the order.");
        String code = prepared(order);
        say("At the counter: Léa comes with her code.");
        Duration toLocator = handedOver(order, code);
        say("Afterwards: one customer, one stock, whatever the channel.");
        Afterwards afterwards = new Afterwards(scene, narrator, customer);
        afterwards.sellsAtTheTill(price);
        afterwards.cancelsAnother();
        afterwards.profileTellsAll(appCart);
        summary(begin, toLocator);
    }

    private long looksAround() {
        Answer locator = narrator.step(
                "A shopper without a login asks which stores have it",
                scene.anybody().get(props.locatorPath()),
                200);
        check(Props.offer(locator, props.store()).path("numbers").isMissingNode(), "the public sees no stock numbers");
        Answer product = narrator.step(
                "The product page shows what it is", scene.anybody().get("/api/v1/products/" + props.sku()), 200);
        Answer price =
                narrator.step("... and what it costs", scene.anybody().get("/api/v1/prices/" + props.sku()), 200);
        say("      " + product.at("/name") + ", " + euros(price.number("/price/amount")));
        narrator.step(
                "Léa creates her account",
                scene.shop()
                        .put(
                                "/api/v1/customers/" + customer,
                                Map.of(
                                        "kind", "REGISTERED",
                                        "givenName", "Léa",
                                        "familyName", "Martin",
                                        "email", email,
                                        "language", "fr")),
                201);
        narrator.step(
                "In the app she has a basket open",
                scene.app().put("/api/v1/carts/" + appCart, scene.cart("app", 1)),
                201);
        return price.number("/price/amount");
    }

    private Answer orders() {
        UUID cart = IDS.generate();
        UUID order = IDS.generate();
        narrator.step(
                "On the web she fills another one",
                scene.shop().put("/api/v1/carts/" + cart, scene.cart("web", 2)),
                201);
        Map<String, Object> body = Map.of(
                "cartId",
                cart,
                "customerId",
                customer,
                "channel",
                "web",
                "lines",
                scene.lines(2),
                "pickup",
                Map.of("storeId", props.store()),
                "payment",
                Map.of("method", "IN_STORE"));
        Answer first = narrator.step(
                "She orders for pickup and pays in the store: two units are held",
                scene.shop().put("/api/v1/orders/" + order, body),
                201);
        Answer again = narrator.step(
                "The network hiccups, the shop sends the same order again: same answer, one order",
                scene.shop().put("/api/v1/orders/" + order, body),
                200);
        check(again.at("/number").equals(first.at("/number")), "the same order number both times");
        say("      order " + first.at("/number") + ", " + euros(first.number("/total/amount")) + ", pickup code "
                + first.at("/fulfilment/pickupCode"));
        return first;
    }

    private String prepared(Answer order) {
        String item = "/api/v1/stores/" + props.store() + "/work-items/" + order.at("/fulfilment/id");
        narrator.await(
                "The clerk's work list shows it", () -> scene.clerk().get(item), answer -> answer.status() == 200);
        narrator.step(
                "The clerk picks two from the shelf",
                scene.clerk().put(item + "/picking", Map.of("lines", scene.lines(2))),
                200);
        narrator.step(
                "... and puts them on pickup shelf B-07",
                scene.clerk().put(item + "/staging", Map.of("spot", "B-07")),
                200);
        narrator.await(
                "The web shop sees the order ready",
                () -> scene.shop().get(path(order)),
                answer -> answer.at("/status").equals("READY"));
        String code = order.at("/fulfilment/pickupCode");
        narrator.await(
                "Léa has the mail with her code (readable at " + platform.url(Port.MAIL_PAGE) + ")",
                () -> mails.get("/api/messages?to=" + email),
                answer -> answer.text().contains(code));
        return code;
    }

    /** Gives the time from the hand-over's answer to the locator's changed one. */
    private Duration handedOver(Answer order, String code) {
        long before = scene.onHand(scene.staffLocator());
        narrator.step(
                "She shows the code and pays by card: handed over",
                scene.clerk()
                        .put(
                                "/api/v1/stores/" + props.store() + "/hand-overs/" + handOver,
                                Map.of(
                                        "fulfilmentId", order.at("/fulfilment/id"),
                                        "code", code,
                                        "payment",
                                                Map.of(
                                                        "tender",
                                                        "CARD",
                                                        "amount",
                                                        Scene.euro(order.number("/total/amount"))))),
                201);
        Narrator.Seen seen = narrator.await(
                "The locator knows: two fewer on hand (%d -> %d)".formatted(before, before - 2),
                scene::staffLocator,
                answer -> scene.onHand(answer) == before - 2);
        narrator.await(
                "The order is completed",
                () -> scene.shop().get(path(order)),
                answer -> answer.at("/status").equals("COMPLETED"));
        return seen.waited();
    }

    private void summary(Instant begin, Duration toLocator) {
        say("%d steps in %d ms. From hand-over to the changed locator answer: %d ms."
                .formatted(
                        narrator.steps(), Duration.between(begin, Instant.now()).toMillis(), toLocator.toMillis()));
        if (toLocator.compareTo(LONGEST_TO_LOCATOR) > 0) {
            throw new PlatformProblem("That is more than the promised " + LONGEST_TO_LOCATOR.toMillis() + " ms.");
        }
    }

    private void say(String sentence) {
        narrator.say(sentence);
    }

    private static void check(boolean so, String what) {
        if (!so) {
            throw new PlatformProblem("The story ends: not so that " + what + ".");
        }
    }

    static String path(Answer order) {
        return "/api/v1/orders/" + order.at("/id");
    }

    private static String euros(long cents) {
        return "%d.%02d EUR".formatted(cents / 100, cents % 100);
    }
}
