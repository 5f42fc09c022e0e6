package org.comptoir.store.handover;

import java.util.UUID;

/** Somebody else gave the goods to the customer. */
public class AlreadyHandedOver extends RuntimeException {
    AlreadyHandedOver(UUID fulfilmentId) {
        super("The goods of " + fulfilmentId + " were handed over already");
    }
}
