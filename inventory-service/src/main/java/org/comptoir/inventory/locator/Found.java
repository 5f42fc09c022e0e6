package org.comptoir.inventory.locator;

import java.util.List;

/**
 * What a search found.
 *
 * @param offered nearest first
 * @param leftOut near ones that are not offered, nearest first; none further than the last offered one when there may be more of those
 */
public record Found(List<NearOffer> offered, List<LeftOut> leftOut) {
    public Found {
        offered = List.copyOf(offered);
        leftOut = List.copyOf(leftOut);
    }
}
