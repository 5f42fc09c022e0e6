package org.comptoir.local.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;

/** Who acts in the story, through which door, with what in hand. */
final class Scene {
    private final LocalPlatform platform;
    private final Api gateway;
    private final Props props;
    private final UUID customer;

    Scene(LocalPlatform platform, UUID customer) {
        this.platform = platform;
        this.customer = customer;
        this.gateway = Api.at(platform.url(Port.GATEWAY));
        this.props = Props.drawn(platform, gateway);
    }

    Props props() {
        return props;
    }

    /** Somebody without a login. */
    Api anybody() {
        return gateway;
    }

    /** The web shop's own back end. */
    Api shop() {
        return as("frontend");
    }

    Api clerk() {
        return as("clerk-" + props.store());
    }

    /** The customer, signed in to the app. */
    Api app() {
        return as("customer-" + customer);
    }

    Api agent() {
        return as("agent");
    }

    /** What the locator tells the staff: words and numbers. */
    Answer staffLocator() {
        return clerk().get(props.locatorPath());
    }

    long onHand(Answer locator) {
        return Props.offer(locator, props.store()).at("/numbers/onHand").asLong(-1);
    }

    long available(Answer locator) {
        return Props.offer(locator, props.store()).at("/numbers/available").asLong(-1);
    }

    Map<String, Object> cart(String channel, int quantity) {
        return Map.of("customerId", customer, "channel", channel, "lines", lines(quantity));
    }

    List<Map<String, Object>> lines(int quantity) {
        return List.of(Map.of("sku", props.sku(), "quantity", quantity));
    }

    static Map<String, Object> euro(long cents) {
        return Map.of("amount", cents, "currency", "EUR");
    }

    private Api as(String user) {
        return gateway.as(platform.token(user));
    }
}
