package org.comptoir.store.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer at the counter: which goods, against which code, paid how; the id is the one of the hand-over. */
public record CollectedGoods(
        UUID id,
        String storeId,
        UUID fulfilmentId,
        PickupCode code,
        @Nullable Payment payment,
        String fingerprint) {}
