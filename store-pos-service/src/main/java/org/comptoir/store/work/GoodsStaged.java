package org.comptoir.store.work;

import java.time.Instant;
import java.util.UUID;

/** The goods of an item wait at a spot; told again when they move to another one. */
public record GoodsStaged(
        UUID fulfilmentId, UUID orderId, String storeId, String spot, String actor, Instant stagedAt, long revision) {}
