package org.comptoir.contracts.customers.v1;

import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * That a customer exists and under which number; never who it is.
 *
 * <p>Topic {@code customers.customers}, key {@code customerId}.
 *
 * @param customerId the customer, opaque
 * @param number the unique code on the card
 * @param kind GUEST or REGISTERED; the set may grow
 * @param status ACTIVE or ERASED; the set may grow
 */
@ContractEvent(
        type = "org.comptoir.customers.customer-changed.v1",
        topic = Topics.CUSTOMERS,
        kind = ContractEvent.Kind.STATE)
public record CustomerChanged(UUID customerId, String number, String kind, String status) {}
