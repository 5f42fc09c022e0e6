package org.comptoir.inventory.transfer.web;

import org.comptoir.inventory.transfer.InTransit;

/**
 * Units of an article that are under way.
 *
 * @param transfers in how many transfers
 */
record InTransitView(String sku, long units, int transfers) {
    static InTransitView from(InTransit underWay) {
        return new InTransitView(underWay.sku().value(), underWay.units(), underWay.transfers());
    }
}
