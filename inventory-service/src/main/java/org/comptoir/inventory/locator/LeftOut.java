package org.comptoir.inventory.locator;

import java.util.List;
import org.comptoir.inventory.location.Near;

/**
 * A store that is near and not offered.
 *
 * @param near the store and its distance
 * @param reasons why
 */
public record LeftOut(Near near, List<Reason> reasons) {
    public LeftOut {
        reasons = List.copyOf(reasons);
    }
}
