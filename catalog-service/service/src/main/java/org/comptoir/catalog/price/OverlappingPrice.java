package org.comptoir.catalog.price;

import java.util.UUID;

/** For some of that time there is another price of the same kind for the same buyers. */
public class OverlappingPrice extends RuntimeException {

    private final UUID other;

    OverlappingPrice(TimedPrice other) {
        super("Price " + other.id() + " of the same kind and scope holds in some of that time");
        this.other = other.id();
    }

    public UUID other() {
        return other;
    }
}
