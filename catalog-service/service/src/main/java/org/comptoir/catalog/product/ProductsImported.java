package org.comptoir.catalog.product;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.catalog.edit.EditRefused;

/**
 * What became of many patches.
 *
 * @param products the products as they stand now, in the order of SKUs, without those refused that are new
 * @param created which of them came to be
 * @param changed which of them were there and really changed
 * @param refused which patches could not be made, and why; nothing of these was stored
 */
public record ProductsImported(
        List<Product> products, Set<Sku> created, Set<Sku> changed, Map<Sku, EditRefused> refused) {

    public ProductsImported {
        products = List.copyOf(products);
        created = Set.copyOf(created);
        changed = Set.copyOf(changed);
        refused = Map.copyOf(refused);
    }

    /** The products that are new or changed, in the order of SKUs. */
    List<Product> news() {
        return products.stream()
                .filter(product -> created.contains(product.sku()) || changed.contains(product.sku()))
                .toList();
    }
}
