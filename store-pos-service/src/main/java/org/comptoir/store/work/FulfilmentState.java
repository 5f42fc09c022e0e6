package org.comptoir.store.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A fulfilment as the orders tell it, in the words of the store. */
public record FulfilmentState(
        UUID fulfilmentId,
        UUID orderId,
        String orderNumber,
        UUID customerId,
        String channel,
        String storeId,
        WorkStatus status,
        List<WorkLine> lines,
        Promise promise,
        Instant changedAt) {

    public FulfilmentState {
        lines = List.copyOf(lines);
    }
}
