package org.comptoir.customer.customer;

import org.comptoir.defaults.security.Caller;

/**
 * Somebody looks at a customer: who, why, and at what.
 *
 * @param what the part looked at
 */
public record Look(Caller caller, Purpose purpose, Part what) {
    /** The parts of a customer that are shown separately. */
    public enum Part {
        SEARCH,
        CUSTOMER,
        PROFILE,
        TIMELINE,
        MESSAGES
    }
}
