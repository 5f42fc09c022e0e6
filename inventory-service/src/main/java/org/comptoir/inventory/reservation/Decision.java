package org.comptoir.inventory.reservation;

import java.util.List;

/** What became of one group of requests for holds. */
sealed interface Decision {
    /** Units are set aside, one reservation for each request, in the same order. */
    record Granted(List<Held> held) implements Decision {
        public Granted {
            held = List.copyOf(held);
        }
    }

    /** They are not, and this is what the caller is told. */
    record Refused(RuntimeException refusal) implements Decision {}
}
