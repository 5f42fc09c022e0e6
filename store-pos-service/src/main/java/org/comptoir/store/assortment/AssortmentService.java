package org.comptoir.store.assortment;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.PriceBook;
import org.comptoir.pricing.PricedProduct;
import org.comptoir.pricing.Pricing;
import org.comptoir.pricing.PricingContext;
import org.comptoir.pricing.Quote;
import org.comptoir.pricing.VatRate;
import org.comptoir.store.access.StoreAccess;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a store sells and for how much, without asking anybody. */
@Service
public class AssortmentService {
    private static final String CHANNEL = "store";

    private final Products products;
    private final Prices prices;
    private final Clock clock;

    AssortmentService(Products products, Prices prices, Clock clock) {
        this.products = products;
        this.prices = prices;
        this.clock = clock;
    }

    /** The article that a clerk scanned or typed: a SKU or a bar code. */
    @Transactional(readOnly = true)
    public Article article(Caller caller, String storeId, String skuOrGtin) {
        StoreAccess.toRead(caller, storeId, Role.OPERATOR);
        var product =
                products.scan(skuOrGtin).orElseThrow(() -> new NotFound("No product " + skuOrGtin + " in this store"));
        var price = prices.find(List.of(product.sku())).stream().findFirst();
        return new Article(product, price.map(Price::amount).orElse(null));
    }

    /** What a basket costs in a store now; to the cent what the catalogue says from the same prices. */
    @Transactional(readOnly = true)
    public Quote quote(Caller caller, String storeId, Basket basket, CurrencyUnit currency) {
        StoreAccess.toRead(caller, storeId, Role.OPERATOR);
        var skus = basket.lines().stream().map(Basket.Line::sku).collect(Collectors.toSet());
        return Pricing.quote(
                basket, priceBook(skus, currency), new PricingContext(CHANNEL, storeId, null, clock.instant()));
    }

    private PriceBook priceBook(Collection<String> skus, CurrencyUnit currency) {
        var known = products.find(skus).stream()
                .filter(Product::isSold)
                .collect(Collectors.toMap(Product::sku, Function.identity()));
        var priced = new HashMap<String, PricedProduct>();
        for (var price : prices.find(skus)) {
            var product = known.get(price.sku());
            if (product != null && price.amount().getCurrencyUnit().equals(currency)) {
                priced.put(price.sku(), priced(product, price));
            }
        }
        return new PriceBook(currency, priced);
    }

    private static PricedProduct priced(Product product, Price price) {
        return new PricedProduct(product.name(), price.amount(), new VatRate(product.vatRate()));
    }

    /** The products this store knows of these, by SKU. */
    @Transactional(readOnly = true)
    public Map<String, Product> products(Collection<String> skus) {
        return products.find(skus).stream().collect(Collectors.toMap(Product::sku, Function.identity()));
    }

    /** Replaces the local copy of a product. */
    @Transactional
    public void learn(Product product) {
        products.keep(product);
    }

    /** Replaces the local copy of a price. */
    @Transactional
    public void learn(Price price) {
        prices.keep(price);
    }
}
