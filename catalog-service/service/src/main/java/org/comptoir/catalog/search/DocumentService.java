package org.comptoir.catalog.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.catalog.price.Price;
import org.comptoir.catalog.price.PriceService;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.search.SearchDocuments.DocumentPrice;
import org.comptoir.pricing.PricingContext;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what can be found in step with products, prices and stock. */
@Service
public class DocumentService {

    /** The currency that prices are filtered and counted in. */
    static final CurrencyUnit HOME = CurrencyUnit.EUR;

    /** The code of no channel: what it costs wherever no channel has a price of its own. */
    private static final String NO_CHANNEL = "-";

    private static final int MOST_AT_ONCE = 1_000;

    private final SearchDocuments documents;
    private final Lexicon lexicon;
    private final ProductService products;
    private final PriceService prices;

    DocumentService(SearchDocuments documents, Lexicon lexicon, ProductService products, PriceService prices) {
        this.documents = documents;
        this.lexicon = lexicon;
        this.products = products;
        this.prices = prices;
    }

    /** Writes the documents of products in the state given. */
    @Transactional
    public void follow(List<Product> changed) {
        var written = changed.stream().map(SearchDocument::of).toList();
        documents.putAll(written);
        var words = new TreeSet<String>();
        written.stream()
                .filter(SearchDocument::onSale)
                .map(SearchDocument::words)
                .forEach(words::addAll);
        lexicon.learn(words);
    }

    /** Takes over prices in the state given, as they are at that moment of the database's clock. */
    @Transactional
    public void followPrices(List<Price> changed, Instant at) {
        documents.priceAll(changed.stream()
                .map(price -> new DocumentPrice(price.list().sku().value(), forEverybody(price, at)))
                .toList());
    }

    /** Asks anew whether any location has these. */
    @Transactional
    public void followStock(Set<String> skus) {
        documents.restock(skus);
    }

    /**
     * Writes some documents that are missing or were folded by the rules of an earlier release, after that SKU.
     *
     * @return the last SKU written, or null when there was nothing left
     */
    @Transactional
    public @Nullable String renew(String after, int limit) {
        var skus = documents.stale(after, limit);
        if (skus.isEmpty()) {
            return null;
        }
        follow(products.findAll(skus));
        followPrices(prices.findAll(skus), prices.now());
        return skus.getLast().value();
    }

    /** Puts right what two simultaneous changes may have left behind. */
    @Transactional
    public void tidyStock() {
        if (documents.tidiesAlone()) {
            documents.restock(documents.wronglyStocked(MOST_AT_ONCE));
        }
    }

    /** Counts how many documents have each word: takes a while, in which no document must be locked. */
    @Transactional
    public void countWords() {
        if (documents.tidiesAlone()) {
            lexicon.count();
        }
    }

    private static @Nullable Long forEverybody(Price price, Instant at) {
        return price.in(PricingContext.of(NO_CHANNEL, at), HOME)
                .map(inForce -> inForce.unit().getAmountMinorLong())
                .orElse(null);
    }
}
