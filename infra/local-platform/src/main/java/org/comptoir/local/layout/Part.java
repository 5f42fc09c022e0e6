package org.comptoir.local.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One process of the platform: the two engines, the companion (issuer, mail, payments) and the six services. */
public enum Part {
    POSTGRES("postgresql", Port.POSTGRES, ""),
    KAFKA("kafka", Port.KAFKA, ""),
    COMPANION("companion", Port.ISSUER, ""),
    CATALOG("catalog-service", Port.CATALOG, "catalog-service/service"),
    INVENTORY("inventory-service", Port.INVENTORY, "inventory-service"),
    ORDER("order-service", Port.ORDER, "order-service"),
    CUSTOMER("customer-service", Port.CUSTOMER, "customer-service"),
    STORE_POS("store-pos-service", Port.STORE_POS, "store-pos-service"),
    GATEWAY("gateway-service", Port.GATEWAY, "gateway-service");

    private final String title;
    private final Port port;
    private final String module;

    Part(String title, Port port, String module) {
        this.title = title;
        this.port = port;
        this.module = module;
    }

    /** The name people type and read: {@code inventory-service}, {@code kafka}. */
    public String title() {
        return title;
    }

    /** The port by which the part is known; the companion has more. */
    public Port port() {
        return port;
    }

    public List<Port> ports() {
        return switch (this) {
            case KAFKA -> List.of(Port.KAFKA, Port.KAFKA_CONTROLLER);
            case COMPANION -> List.of(Port.ISSUER, Port.PAYMENTS, Port.MAIL_PAGE, Port.SMTP);
            default -> List.of(port);
        };
    }

    public boolean isService() {
        return !module.isEmpty();
    }

    /** The Maven module of a service, relative to the repository. */
    public String module() {
        return module;
    }

    /** The database a service owns, also the name of its role. */
    public String database() {
        return title.replace("-service", "").replace('-', '_');
    }

    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    /** Finds a part by its title; {@code inventory} is as good as {@code inventory-service}. */
    public static Optional<Part> named(String title) {
        return Arrays.stream(values())
                .filter(part -> part.title.equals(title) || part.title.equals(title + "-service"))
                .findFirst();
    }
}
