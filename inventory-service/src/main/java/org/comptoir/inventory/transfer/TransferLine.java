package org.comptoir.inventory.transfer;

import org.comptoir.inventory.stock.Sku;

/**
 * One article of a transfer. What was sent, and what came beyond it, is received, under way or lost.
 *
 * @param sent units that left; 0 when the article was not announced
 * @param received units that arrived
 * @param inTransit units that are under way
 * @param lost units that will not arrive
 */
public record TransferLine(Sku sku, int sent, int received, int inTransit, int lost) {
    static TransferLine sent(Units units) {
        return new TransferLine(units.sku(), units.quantity(), 0, units.quantity(), 0);
    }

    static TransferLine unannounced(Sku sku) {
        return new TransferLine(sku, 0, 0, 0, 0);
    }

    /** Units that arrived beyond what was sent. */
    public int over() {
        return Math.max(0, received - sent);
    }

    /** More arrived; after the closure, what had been given up as lost. */
    TransferLine receive(int units, boolean closed) {
        int arrived = Math.addExact(received, units);
        int away = Math.max(0, sent - arrived);
        return new TransferLine(sku, sent, arrived, closed ? 0 : away, closed ? away : 0);
    }

    /** Nothing more will arrive. */
    TransferLine close() {
        return new TransferLine(sku, sent, received, 0, lost + inTransit);
    }
}
