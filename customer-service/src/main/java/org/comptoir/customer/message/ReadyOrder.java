package org.comptoir.customer.message;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/**
 * An order that waits at its store. Its text form leaves the pickup code out.
 *
 * @param amountDue what is to be paid at the store, zero when paid
 */
public record ReadyOrder(
        UUID orderId,
        String number,
        UUID customerId,
        String storeId,
        String pickupCode,
        Instant collectBy,
        Money amountDue) {
    @Override
    public String toString() {
        return "ReadyOrder[" + orderId + "]";
    }
}
