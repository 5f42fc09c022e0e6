package org.comptoir.inventory.reservation;

/** What became of one request for a hold. */
sealed interface Decision {
    /** Units are set aside; {@code created} when it was this request that did it. */
    record Granted(Reservation reservation, boolean created) implements Decision {}

    /** They are not, and this is what the caller is told. */
    record Refused(RuntimeException refusal) implements Decision {}
}
