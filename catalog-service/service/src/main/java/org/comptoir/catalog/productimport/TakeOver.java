package org.comptoir.catalog.productimport;

import java.util.List;
import java.util.Map;
import org.comptoir.catalog.edit.EditRefused;
import org.comptoir.catalog.price.ListPrice;
import org.comptoir.catalog.price.PriceService;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.ProductsImported;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.productfile.ProductOffer;
import org.springframework.stereotype.Component;

/** Brings what rows offer into the catalogue, in the running transaction. */
@Component
class TakeOver {

    private final ProductService products;
    private final PriceService prices;
    private final ChangedPrices changedPrices;

    /**
     * What became of offers.
     *
     * @param refused which products were refused, and why
     */
    record Outcome(long created, long changed, Map<Sku, EditRefused> refused) {

        static final Outcome NOTHING = new Outcome(0, 0, Map.of());
    }

    TakeOver(ProductService products, PriceService prices, ChangedPrices changedPrices) {
        this.products = products;
        this.prices = prices;
        this.changedPrices = changedPrices;
    }

    Outcome all(List<ProductOffer> offers) {
        var imported =
                products.importAll(offers.stream().map(ProductOffer::product).toList());
        var repriced = changedPrices.during(() -> price(offers, imported));
        repriced.removeAll(imported.created());
        repriced.addAll(imported.changed());
        return new Outcome(imported.created().size(), repriced.size(), imported.refused());
    }

    private void price(List<ProductOffer> offers, ProductsImported imported) {
        var given = offers.stream()
                .filter(offer -> !imported.refused().containsKey(offer.product().sku()))
                .<ListPrice>mapMulti((offer, list) -> {
                    if (offer.price() != null) {
                        list.accept(new ListPrice(offer.product().sku(), offer.price()));
                    }
                })
                .toList();
        if (!given.isEmpty()) {
            prices.putAll(given);
        }
    }
}
