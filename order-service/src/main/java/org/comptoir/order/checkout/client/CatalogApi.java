package org.comptoir.order.checkout.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.comptoir.defaults.web.MoneyBody;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** What is asked of catalog-service (docs/api/catalog-service.yaml), with no more fields than are read. */
interface CatalogApi {
    @PostExchange("/api/v1/quotes")
    QuoteAnswer quote(@RequestBody QuoteWish wish);

    /** A basket; the store is where its goods are collected, for prices and promotions may be its own. */
    record QuoteWish(String channel, String storeId, List<Wanted> lines) {
        record Wanted(String sku, int quantity) {}
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuoteAnswer(List<Sold> lines, MoneyBody total) {
        /** A line; its total is what is left after promotions, so it need not be the quantity times the unit price. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Sold(String sku, String name, int quantity, MoneyBody unitPrice, MoneyBody total, int vatRate) {}
    }
}
