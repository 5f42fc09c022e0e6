package org.comptoir.order.order;

import java.util.UUID;

/** A store speaks of a fulfilment that was never given to it: kept as a dead letter for a person. */
public class UnknownFulfilment extends RuntimeException {
    UnknownFulfilment(UUID fulfilmentId) {
        super("No fulfilment " + fulfilmentId);
    }
}
