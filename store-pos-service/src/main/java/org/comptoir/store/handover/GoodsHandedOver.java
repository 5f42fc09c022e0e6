package org.comptoir.store.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.store.work.PickedLine;
import org.jspecify.annotations.Nullable;

/** The customer has the goods. */
public record GoodsHandedOver(
        UUID handOverId,
        UUID fulfilmentId,
        UUID orderId,
        String storeId,
        UUID customerId,
        List<PickedLine> lines,
        @Nullable Payment payment,
        String actor,
        Instant handedOverAt,
        long revision) {

    public GoodsHandedOver {
        lines = List.copyOf(lines);
    }
}
