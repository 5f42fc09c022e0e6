package org.comptoir.catalog.productfile;

import org.comptoir.catalog.product.ProductPatch;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a good row says: about the product, and where it has one its list price. */
public record ProductOffer(ProductPatch product, @Nullable Money price) {

    public String sku() {
        return product.sku().value();
    }
}
