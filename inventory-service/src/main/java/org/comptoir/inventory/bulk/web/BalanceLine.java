package org.comptoir.inventory.bulk.web;

import org.comptoir.inventory.bulk.ExportService;

/**
 * A balance in an export.
 *
 * @param sequence comparable with the {@code ce_sequence} of its events: the greater one is the newer
 */
record BalanceLine(String locationId, String sku, int onHand, int reserved, int available, long sequence) {
    static BalanceLine from(ExportService.Balance balance) {
        return new BalanceLine(
                balance.shelf().location().value(),
                balance.shelf().sku().value(),
                balance.onHand(),
                balance.reserved(),
                balance.onHand() - balance.reserved(),
                balance.version());
    }
}
