package org.comptoir.store.assortment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.pricing.Language;
import org.comptoir.pricing.PricedProduct;
import org.comptoir.pricing.PricesInForce;
import org.comptoir.pricing.PricingContext;
import org.comptoir.store.access.StoreAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a store sells and for how much, without asking anybody. */
@Service
public class AssortmentService {
    /** The channel of everything that is sold in a store. */
    public static final String CHANNEL = "store";

    private final Products products;
    private final PricedArticles priced;
    private final StoreGroups groups;
    private final Clock clock;

    AssortmentService(Products products, PricedArticles priced, StoreGroups groups, Clock clock) {
        this.products = products;
        this.priced = priced;
        this.groups = groups;
        this.clock = clock;
    }

    /** The article that a clerk scanned or typed: a SKU or a bar code. */
    @Transactional(readOnly = true)
    public Article article(Caller caller, String storeId, String skuOrGtin) {
        StoreAccess.toRead(caller, storeId, Role.OPERATOR);
        var now = clock.instant();
        var product = products.scan(skuOrGtin, now)
                .filter(Product::isPublished)
                .orElseThrow(() -> new NotFound("No product " + skuOrGtin + " in this store"));
        return new Article(product, prices(product.sku(), storeId, now));
    }

    /** For anybody who comes to the store now; in the currency in which everybody's price was told. */
    private @Nullable PricesInForce prices(String sku, String storeId, Instant now) {
        var known = priced.find(sku, now);
        if (known == null) {
            return null;
        }
        var context = PricingContext.of(CHANNEL, now).withStore(storeId, groups.of(storeId));
        var currency = known.prices().price().getCurrencyUnit();
        return PricesInForce.of(known.product(), currency, context).orElse(null);
    }

    /** What is for sale of these and all that its price depends on at this moment, by SKU, named in the language. */
    @Transactional(readOnly = true)
    public Map<String, PricedProduct> forSale(Collection<String> skus, Language language, Instant now) {
        return priced.forSale(skus, language, now);
    }

    /** The groups a store belongs to. */
    @Transactional(readOnly = true)
    public Set<String> groupsOf(String storeId) {
        return groups.of(storeId);
    }

    /** The products this store knows of these, by SKU, with the VAT rates of that moment. */
    @Transactional(readOnly = true)
    public Map<String, Product> products(Collection<String> skus, Instant at) {
        return products.find(skus, at).stream().collect(Collectors.toMap(Product::sku, Function.identity()));
    }
}
