package org.comptoir.inventory.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written to a reader at once.
 *
 * @param kind whether it goes on, begins or begins anew
 * @param levels in no order; may be none, which is a sign of life
 * @param reached where the reader is after it; absent while Kafka does not answer
 */
public record Batch(Kind kind, List<Level> levels, @Nullable Positions reached) {
    /** Keeps its own copy of the list. */
    public Batch {
        levels = List.copyOf(levels);
    }

    /** How a batch stands to what came before. */
    public enum Kind {
        /** Changes since then, or none. */
        CHANGES,
        /** All that was asked for, or as many as can be shown at once. */
        SNAPSHOT,
        /** Changes were missed; what the reader knows is void and the same as a snapshot follows. */
        RESET
    }
}
