package org.comptoir.catalog.product;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts, reads and finds products. */
@Service
public class ProductService {

    private final Products products;
    private final ProductSearch search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProductService(Products products, ProductSearch search, ApplicationEventPublisher events, Clock clock) {
        this.products = products;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes this the product of its SKU; the same again changes nothing.
     *
     * @param basedOn the version the caller has seen, or null to put it over whatever is there
     * @throws ProductChangedMeanwhile when the present version is another
     */
    @Transactional
    public ProductPut put(ProductDetails details, ProductStatus status, @Nullable Long basedOn) {
        var known = products.lock(details.sku());
        if (basedOn != null) {
            requireVersion(details.sku(), known, basedOn);
        }
        var changed = store(List.of(details), status);
        if (changed.isEmpty()) {
            return new ProductPut(known.or(() -> products.find(details.sku())).orElseThrow(), false);
        }
        return new ProductPut(changed.getFirst(), changed.getFirst().version() == 1);
    }

    /** Puts many products, each SKU once; new ones are active, known ones keep their status. Only changes are told. */
    @Transactional
    public void putAll(List<ProductDetails> details) {
        store(details, null);
    }

    @Transactional(readOnly = true)
    public Optional<Product> find(Sku sku) {
        return products.find(sku);
    }

    /** The product, which nobody else changes before the running transaction ends. */
    @Transactional
    public Optional<Product> lock(Sku sku) {
        return products.lock(sku);
    }

    @Transactional(readOnly = true)
    public ProductPage search(ProductQuery query, @Nullable ProductCursor after, int limit) {
        return search.find(query, after, limit);
    }

    private List<Product> store(List<ProductDetails> details, @Nullable ProductStatus status) {
        var changed = products.putAll(details, status, now());
        if (!changed.isEmpty()) {
            events.publishEvent(new ProductsChanged(changed));
        }
        return changed;
    }

    private static void requireVersion(Sku sku, Optional<Product> known, long expected) {
        known.orElseThrow(() -> new ProductChangedMeanwhile(sku, expected, 0)).requireVersion(expected);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
