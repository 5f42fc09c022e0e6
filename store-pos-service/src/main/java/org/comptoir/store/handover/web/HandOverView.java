package org.comptoir.store.handover.web;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.store.handover.HandOver;
import org.jspecify.annotations.Nullable;

/** A hand-over that happened. */
record HandOverView(
        UUID id,
        UUID fulfilmentId,
        UUID orderId,
        String storeId,
        HandOverRequest.@Nullable Paid payment,
        Instant handedOverAt) {

    static HandOverView from(HandOver handOver) {
        return new HandOverView(
                handOver.id(),
                handOver.fulfilmentId(),
                handOver.orderId(),
                handOver.storeId(),
                handOver.payment().map(HandOverRequest.Paid::from).orElse(null),
                handOver.handedOverAt());
    }
}
