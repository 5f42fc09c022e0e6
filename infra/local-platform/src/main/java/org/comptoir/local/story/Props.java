package org.comptoir.local.story;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.demodata.DemoFiles;
import org.comptoir.local.demodata.DemoStock;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.platform.LocalPlatform;
import tools.jackson.databind.JsonNode;

/**
 * What the story is played with: one product in one store that has enough of it now.
 *
 * @param postcode where the shopper lives
 */
record Props(String sku, String store, String storeName, String postcode) {
    private static final int ENOUGH = 8;
    private static final int TRIES = 200;

    /** Draws stores and products until one store has enough units free. */
    static Props drawn(LocalPlatform platform, Api gateway) {
        DemoFiles files = new DemoFiles(platform.settings());
        List<String> stores = files.storeIds();
        List<String> skus = files.skus();
        for (int i = 0; i < TRIES; i++) {
            String store = any(stores);
            String sku = any(skus);
            if (DemoStock.carries(store, sku) && DemoStock.onHand(store, sku) >= ENOUGH) {
                String postcode = files.postcode(store);
                JsonNode offer = offer(staffView(platform, gateway, store, sku, postcode), store);
                if (offer.at("/numbers/available").asInt(0) >= ENOUGH
                        && offer.path("pickup").asBoolean(false)) {
                    return new Props(sku, store, offer.path("name").asString(""), postcode);
                }
            }
        }
        throw new PlatformProblem(
                "No store has enough stock for the story. Were the demo data loaded? (./comptoir reset, ./comptoir up)");
    }

    /** What the locator says of one store; a missing node when it does not list it. */
    static JsonNode offer(Answer locator, String store) {
        for (JsonNode item : locator.json().path("items")) {
            if (item.path("locationId").asString("").equals(store)) {
                return item;
            }
        }
        return locator.json().path("none");
    }

    String locatorPath() {
        return locatorPath(sku, postcode);
    }

    private static Answer staffView(LocalPlatform platform, Api gateway, String store, String sku, String postcode) {
        return gateway.as(platform.token("clerk-" + store)).get(locatorPath(sku, postcode));
    }

    private static String locatorPath(String sku, String postcode) {
        return "/api/v1/product-locator?sku=" + sku + "&postcode=" + postcode;
    }

    private static String any(List<String> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }
}
