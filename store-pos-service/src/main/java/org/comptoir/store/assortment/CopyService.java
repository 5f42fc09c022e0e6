package org.comptoir.store.assortment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces the local copies by what the catalogue told. */
@Service
public class CopyService {
    private final Products products;
    private final Prices prices;
    private final VatCategories vat;
    private final StoreGroups groups;

    CopyService(Products products, Prices prices, VatCategories vat, StoreGroups groups) {
        this.products = products;
        this.prices = prices;
        this.vat = vat;
        this.groups = groups;
    }

    /** What a product is. */
    @Transactional
    public void learn(Product product) {
        products.keep(product);
    }

    /** What a product costs, whether it is known or not. */
    @Transactional
    public void learn(PriceList list) {
        prices.keep(list);
    }

    /** The rates of a VAT category. */
    @Transactional
    public void learn(VatCategory category) {
        vat.keep(category);
    }

    /** The stores of a group. */
    @Transactional
    public void learn(StoreGroup group) {
        groups.keep(group);
    }
}
