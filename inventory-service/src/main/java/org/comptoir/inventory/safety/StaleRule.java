package org.comptoir.inventory.safety;

/** The rule was changed since the caller read it. */
public class StaleRule extends RuntimeException {
    StaleRule(String code) {
        super("Safety rule " + code + " was changed since it was read");
    }
}
