package org.comptoir.store.customercard;

import java.util.UUID;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.store.access.StoreAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognises a customer at the till by the number on the card. */
@Service
public class CustomerCardService {
    private final CustomerCards cards;

    CustomerCardService(CustomerCards cards) {
        this.cards = cards;
    }

    /** The card with that number. */
    @Transactional(readOnly = true)
    public CustomerCard find(Caller caller, String storeId, String number) {
        StoreAccess.toWork(caller, storeId);
        return cards.find(number).orElseThrow(() -> new NotFound("No customer card " + number));
    }

    /** Replaces what is known of a customer's card. */
    @Transactional
    public void learn(CustomerCard card) {
        cards.keep(card);
    }

    /** The customer was erased. */
    @Transactional
    public void forget(UUID customerId) {
        cards.forget(customerId);
    }
}
