package org.comptoir.catalog.barcode.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductPages;
import org.jspecify.annotations.Nullable;

/** What there is to read about a product (RFC 9264, with the link types of the GS1 web vocabulary). */
record LinksetView(List<LinksView> linkset) {

    /** The links from one product. */
    record LinksView(
            String anchor,
            @JsonProperty("https://gs1.org/voc/defaultLink") List<LinkView> defaultLink,
            @JsonProperty("https://gs1.org/voc/pip") List<LinkView> productInformation,
            @JsonProperty("https://gs1.org/voc/masterData") List<LinkView> masterData) {}

    /** One place to go to. */
    record LinkView(String href, String title, @Nullable String type) {}

    static LinksetView from(String anchor, Product product, ProductPages pages) {
        var data = new LinkView(pages.data(product.sku()).toString(), name(product), "application/json");
        var page = pages.areConfigured()
                ? new LinkView(pages.of(product.sku()).toString(), name(product), "text/html")
                : data;
        return new LinksetView(List.of(new LinksView(anchor, List.of(page), List.of(page), List.of(data))));
    }

    private static String name(Product product) {
        return product.text().name().value();
    }
}
