package org.comptoir.contracts.inventory.v1;

import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the store brought the units on hand below what is promised: somebody must be served from elsewhere.
 *
 * <p>Topic {@code inventory.shortages}, key {@code locationId} and {@code sku}.
 *
 * @param locationId the location
 * @param sku the article
 * @param onHand units physically there
 * @param reserved units promised
 * @param missing units promised that are not there
 * @param cause source of the movement that showed it
 * @param reservations whose promises cannot be kept from this shelf, the first to be given up first; each is named once
 */
@ContractEvent(type = "org.comptoir.inventory.stock-short.v1", topic = Topics.SHORTAGES, kind = ContractEvent.Kind.FACT)
public record StockShort(
        String locationId,
        String sku,
        int onHand,
        int reserved,
        int missing,
        String cause,
        @Nullable List<Unkept> reservations) {

    /** The event without the fields by which version 1 grew. */
    public StockShort(String locationId, String sku, int onHand, int reserved, int missing, String cause) {
        this(locationId, sku, onHand, reserved, missing, cause, null);
    }

    /**
     * A promise that cannot be kept.
     *
     * @param reservationId the reservation; equals its fulfilment
     * @param orderId its order
     * @param units how many of its units are missing
     * @param priority 0 to 9
     */
    public record Unkept(UUID reservationId, UUID orderId, int units, int priority) {}
}
