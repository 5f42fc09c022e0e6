package org.comptoir.store.customercard.web;

import java.util.UUID;
import org.comptoir.store.customercard.CustomerCard;

/** Whose card it is: an opaque id to put on the sale. */
record CustomerCardView(UUID customerId) {

    static CustomerCardView from(CustomerCard card) {
        return new CustomerCardView(card.customerId());
    }
}
