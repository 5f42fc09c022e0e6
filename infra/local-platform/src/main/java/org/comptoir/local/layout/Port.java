package org.comptoir.local.layout;

/** A port the platform listens on, always on 127.0.0.1. */
public enum Port {
    GATEWAY(8080, "the gateway"),
    CATALOG(8081, "catalog-service"),
    INVENTORY(8082, "inventory-service"),
    ORDER(8083, "order-service"),
    CUSTOMER(8084, "customer-service"),
    STORE_POS(8085, "store-pos-service"),
    ISSUER(9000, "the token issuer"),
    PAYMENTS(9010, "the payment sandbox"),
    MAIL_PAGE(9020, "the mail page"),
    SMTP(3025, "the mail catcher (SMTP)"),
    KAFKA(9092, "Kafka"),
    KAFKA_CONTROLLER(9093, "Kafka's controller"),
    POSTGRES(5433, "PostgreSQL");

    private final int standard;
    private final String purpose;

    Port(int standard, String purpose) {
        this.standard = standard;
        this.purpose = purpose;
    }

    int standard() {
        return standard;
    }

    /** What listens there, in words for a message. */
    public String purpose() {
        return purpose;
    }
}
