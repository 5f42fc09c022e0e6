package org.comptoir.gateway.route;

import java.util.List;

/** A service behind the gateway and the resources it answers for, the first step of a path under {@code /api/v1}. */
public enum Upstream {
    CATALOG("catalog-service", "products", "product-imports", "prices", "quotes"),
    INVENTORY(
            "inventory-service",
            "locations",
            "location-imports",
            "availability",
            "product-locator",
            "reservations",
            "stock-movements",
            "stock-imports",
            "stock-audit"),
    ORDER("order-service", "carts", "orders", "fulfilments"),
    CUSTOMER("customer-service", "customers"),
    STORE_POS("store-pos-service", "stores");

    private final String service;
    private final List<String> resources;

    Upstream(String service, String... resources) {
        this.service = service;
        this.resources = List.of(resources);
    }

    /** The name of the service. */
    public String service() {
        return service;
    }

    public List<String> resources() {
        return resources;
    }
}
