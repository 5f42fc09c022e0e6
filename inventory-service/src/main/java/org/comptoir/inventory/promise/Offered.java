package org.comptoir.inventory.promise;

import java.util.List;
import java.util.Map;
import org.comptoir.inventory.stock.Sku;

/**
 * What one method has to offer.
 *
 * @param options in no order
 * @param reasons why articles are not, or not wholly, in any of them
 */
record Offered(List<Option> options, Map<Sku, Reason> reasons) {
    Offered {
        options = List.copyOf(options);
        reasons = Map.copyOf(reasons);
    }
}
