package org.comptoir.customer.customer;

import java.util.UUID;

/**
 * A customer is new or was edited; told inside the service, in the same transaction, without personal data.
 *
 * @param version 1 for a new customer, one more with each edit
 */
public record CustomerSaved(UUID customerId, CustomerNumber number, CustomerKind kind, long version) {}
