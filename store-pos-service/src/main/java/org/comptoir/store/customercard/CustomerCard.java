package org.comptoir.store.customercard;

import java.util.UUID;

/** The number on a card, and whose it is; never who that is. */
public record CustomerCard(UUID customerId, String number) {}
