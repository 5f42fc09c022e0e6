package org.comptoir.catalog.barcode;

import java.util.List;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the product that a code means. */
@Service
public class BarcodeService {

    private final BarcodeIndex index;
    private final ProductService products;

    BarcodeService(BarcodeIndex index, ProductService products) {
        this.index = index;
        this.products = products;
    }

    /** The products with this number that the public may see: those for sale first, then in the order of SKUs. */
    @Transactional(readOnly = true)
    public List<Product> find(Gtin gtin) {
        var skus = index.skus(gtin);
        var found = products.findAll(skus);
        return skus.stream()
                .flatMap(sku -> found.stream().filter(product -> product.sku().equals(sku)))
                .toList();
    }
}
