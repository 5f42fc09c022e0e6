package org.comptoir.inventory.sourcing;

/** The strategy was changed since the caller read it. */
public class StaleStrategy extends RuntimeException {
    StaleStrategy(String code) {
        super("Strategy " + code + " was changed since it was read");
    }
}
