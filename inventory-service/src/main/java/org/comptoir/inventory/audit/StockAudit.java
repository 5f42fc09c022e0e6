package org.comptoir.inventory.audit;

import java.util.List;

/**
 * What the books say.
 *
 * @param locations locations read, each in a snapshot of its own
 * @param checkedBalances balances compared
 * @param onHand sum of all units on hand
 * @param reserved sum of all units promised
 * @param inTransit units that left one location and have not arrived at the other
 * @param lost units that left and will not arrive
 * @param differenceCount balances that disagree with their ledger or their reservations
 * @param differences the first thousand of them
 * @param mismatchCount what else disagrees
 * @param mismatches the first thousand of it
 * @param ok true when there is neither
 */
public record StockAudit(
        long locations,
        long checkedBalances,
        long onHand,
        long reserved,
        long inTransit,
        long lost,
        long differenceCount,
        List<Difference> differences,
        long mismatchCount,
        List<Mismatch> mismatches,
        boolean ok) {
    public StockAudit {
        differences = List.copyOf(differences);
        mismatches = List.copyOf(mismatches);
    }

    /**
     * A balance that cannot be right.
     *
     * @param onHand what the balance says
     * @param ledger what the movements sum to
     * @param reserved what the balance says
     * @param live what the live reservations sum to
     */
    public record Difference(String locationId, String sku, long onHand, long ledger, long reserved, long live) {}

    /** What else is compared. */
    public enum Check {
        /** Units sent by transfers, with the movements that took them off the shelf. */
        TRANSFER_OUT,
        /** Units received by transfers, with the movements that put them on the shelf. */
        TRANSFER_IN,
        /** Units sent and over, with those received, in transit and lost. */
        TRANSFER_UNITS,
        /** Units promised that are not there, with those that are named. */
        SHORTAGE,
        /** Orders and units of a pickup slot or day, with the reservations that were promised it. */
        PICKUP_LOAD
    }

    /**
     * Two records of one thing that do not agree.
     *
     * @param subject the article, or the slot
     * @param expected what the first says
     * @param found what the second says
     */
    public record Mismatch(Check check, String locationId, String subject, long expected, long found) {}
}
