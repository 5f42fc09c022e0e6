package org.comptoir.store.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A clerk took the goods of an item from the shelf. */
public record GoodsPicked(
        UUID fulfilmentId,
        UUID orderId,
        String storeId,
        List<PickedLine> lines,
        String actor,
        Instant pickedAt,
        long revision) {

    public GoodsPicked {
        lines = List.copyOf(lines);
    }
}
