package org.comptoir.customer.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A basket that is still to be ordered. */
public record Basket(UUID cartId, @Nullable String channel, List<EntryLine> lines, Instant changedAt) {
    /** Keeps its own copy of the lines. */
    public Basket {
        lines = List.copyOf(lines);
    }
}
