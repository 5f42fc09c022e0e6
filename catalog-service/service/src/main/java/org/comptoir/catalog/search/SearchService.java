package org.comptoir.catalog.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.channel.ChannelService;
import org.comptoir.catalog.price.PriceService;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.search.ProductsFound.FoundProduct;
import org.comptoir.catalog.text.Language;
import org.comptoir.pricing.PricingContext;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds products for sale. */
@Service
public class SearchService {

    private final ProductSearch search;
    private final FacetSearch facets;
    private final Interpreter interpreter;
    private final ProductService products;
    private final PriceService prices;
    private final ChannelService channels;
    private final Clock clock;

    SearchService(
            ProductSearch search,
            FacetSearch facets,
            Interpreter interpreter,
            ProductService products,
            PriceService prices,
            ChannelService channels,
            Clock clock) {
        this.search = search;
        this.facets = facets;
        this.interpreter = interpreter;
        this.products = products;
        this.prices = prices;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * A page of what is asked for; nothing on a channel that there is not, without looking through all documents.
     *
     * @throws WrongCursor when it belongs to a list in another order
     */
    @Transactional(readOnly = true)
    public ProductsFound find(ProductQuery query, @Nullable SearchCursor after, int limit, Language language) {
        if (after != null && after.order() != query.order()) {
            throw new WrongCursor();
        }
        if (channels.find(query.channel()).filter(Channel::active).isEmpty()) {
            return ProductsFound.none(query.facets());
        }
        search.prepare();
        var understanding = after == null
                ? interpreter.understand(query.words())
                : interpreter.understandAgain(query.words(), after.words());
        var hits = search.find(query, understanding, after, limit + 1);
        var shown = hits.subList(0, Math.min(limit, hits.size()));
        var counts = query.facets().isEmpty() ? null : facets.count(query, understanding, language);
        return new ProductsFound(
                found(shown, query.channel()),
                understanding.choices(),
                counts,
                hits.size() > limit ? cursor(query, shown.getLast(), understanding) : null);
    }

    private static SearchCursor cursor(ProductQuery query, Hit last, Understanding understanding) {
        return new SearchCursor(query.order(), last.score(), last.sku(), understanding.choices());
    }

    private List<FoundProduct> found(List<Hit> hits, String channel) {
        var skus = hits.stream().map(hit -> new Sku(hit.sku())).toList();
        var amounts = pricesOn(channel, skus);
        var bySku = new HashMap<String, Product>();
        products.findAll(skus).forEach(product -> bySku.put(product.sku().value(), product));
        var found = new ArrayList<FoundProduct>();
        for (var hit : hits) {
            var product = bySku.get(hit.sku());
            if (product != null) {
                found.add(new FoundProduct(product, amounts.get(hit.sku()), hit.inStock()));
            }
        }
        return found;
    }

    /** What anybody pays there: the same as the product's own page shows. */
    private Map<String, Money> pricesOn(String channel, List<Sku> skus) {
        var context = PricingContext.of(channel, clock.instant());
        var amounts = new HashMap<String, Money>();
        prices.findAll(skus)
                .forEach(price -> price.in(context, price.list().amount().getCurrencyUnit())
                        .ifPresent(inForce -> amounts.put(price.list().sku().value(), inForce.unit())));
        return amounts;
    }
}
