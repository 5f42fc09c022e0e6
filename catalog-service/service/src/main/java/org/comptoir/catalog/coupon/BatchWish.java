package org.comptoir.catalog.coupon;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A merchandiser wants so many codes; {@code fingerprint} tells the same request from another under the same id. */
public record BatchWish(
        UUID id,
        String promotion,
        int count,
        String prefix,
        @Nullable Instant validUntil,
        String fingerprint) {}
