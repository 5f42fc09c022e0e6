package org.comptoir.inventory.audit;

import java.util.List;

/**
 * What the books say.
 *
 * @param checkedBalances balances compared
 * @param onHand sum of all units on hand
 * @param reserved sum of all units promised
 * @param differenceCount balances that disagree with their ledger or their reservations
 * @param differences the first thousand of them
 * @param ok true when there is none
 */
public record StockAudit(
        long checkedBalances,
        long onHand,
        long reserved,
        long differenceCount,
        List<Difference> differences,
        boolean ok) {
    public StockAudit {
        differences = List.copyOf(differences);
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
}
