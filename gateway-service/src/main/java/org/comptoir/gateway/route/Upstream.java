package org.comptoir.gateway.route;

import java.util.List;

/**
 * A service behind the gateway and the resources it answers for, the first step of a path under {@code /api/v1}; and the
 * paths that are its own besides.
 */
public enum Upstream {
    CATALOG(
            "catalog-service",
            List.of("/01/**"),
            "products",
            "product-imports",
            "product-groups",
            "prices",
            "quotes",
            "promotions",
            "coupon-redemptions",
            "channels",
            "brands",
            "categories",
            "vat-categories",
            "store-groups",
            "feeds"),
    INVENTORY(
            "inventory-service",
            List.of(),
            "locations",
            "location-imports",
            "availability",
            "product-locator",
            "reservations",
            "stock-movements",
            "stock-imports",
            "stock-stream",
            "stock-counts",
            "stock-levels",
            "stock-in-transit",
            "transfers",
            "shortages",
            "safety-rules",
            "places",
            "pickup-slots",
            "promises",
            "sourcing-strategies",
            "sourcing-dry-runs",
            "stock-audit"),
    ORDER("order-service", List.of(), "carts", "orders", "fulfilments"),
    CUSTOMER("customer-service", List.of(), "customers"),
    STORE_POS("store-pos-service", List.of(), "stores");

    private final String service;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> paths;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> resources;

    Upstream(String service, List<String> paths, String... resources) {
        this.service = service;
        this.paths = paths;
        this.resources = List.of(resources);
    }

    /** The name of the service. */
    public String service() {
        return service;
    }

    public List<String> resources() {
        return resources;
    }

    /** Path patterns outside of {@code /api/v1}: a GS1 Digital Link begins with {@code /01/}. */
    public List<String> paths() {
        return paths;
    }
}
