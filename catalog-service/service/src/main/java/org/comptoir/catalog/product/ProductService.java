package org.comptoir.catalog.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.catalog.edit.EditLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts, imports, reads and hands on products. */
@Service
public class ProductService {

    private final Products products;
    private final ProductWriter writer;
    private final EditLock edits;
    private final ApplicationEventPublisher events;

    ProductService(Products products, ProductWriter writer, EditLock edits, ApplicationEventPublisher events) {
        this.products = products;
        this.writer = writer;
        this.edits = edits;
        this.events = events;
    }

    /**
     * Makes this edit; one that says what is known already changes nothing.
     *
     * @param basedOn the version the caller has seen, or null to put it over whatever is there
     * @throws org.comptoir.catalog.edit.ChangedMeanwhile when the present version is another
     * @throws org.comptoir.catalog.edit.EditRefused when a field cannot be so
     */
    @Transactional
    public ProductPut put(ProductPatch patch, @Nullable Long basedOn) {
        var outcome = told(writer.write(List.of(patch), basedOn));
        for (var refusal : outcome.refused().values()) {
            throw refusal;
        }
        return new ProductPut(outcome.products().getFirst(), outcome.created().contains(patch.sku()));
    }

    /**
     * Makes many edits, each SKU once, with a handful of statements: at most a few thousand at a time. Only what really
     * changed is written and told, in one {@link ProductsChanged}; a refused edit harms no other. In one transaction it
     * is called once, before anything else of the catalogue is locked.
     */
    @Transactional
    public ProductsImported importAll(List<ProductPatch> patches) {
        return patches.isEmpty()
                ? new ProductsImported(List.of(), Set.of(), Set.of(), Map.of())
                : told(writer.write(patches, null));
    }

    @Transactional(readOnly = true)
    public Optional<Product> find(Sku sku) {
        return products.find(sku);
    }

    /** Those of these products that there are, in the order of SKUs, whatever their status. */
    @Transactional(readOnly = true)
    public List<Product> findAll(Collection<Sku> skus) {
        return products.findAll(skus);
    }

    /** All products with one of these bar codes, however many digits they are written with, in the order of SKUs. */
    @Transactional(readOnly = true)
    public List<Product> findByGtins(Collection<Gtin> gtins) {
        return products.findByGtins(gtins);
    }

    /** The product, which nobody else changes before the running transaction ends. */
    @Transactional
    public Optional<Product> lock(Sku sku) {
        edits.share();
        products.lock(List.of(sku));
        return products.find(sku);
    }

    /**
     * Hands on every product in the order of SKUs, whatever its status, or those for sale on one channel; in chunks of
     * this size, from a cursor of the database, so that any number fits into memory.
     */
    @Transactional(readOnly = true)
    public void forEachChunk(@Nullable String channel, int size, Consumer<List<Product>> chunk) {
        products.forEachChunk(channel, size, chunk);
    }

    private ProductsImported told(ProductsImported outcome) {
        var news = outcome.news();
        if (!news.isEmpty()) {
            events.publishEvent(new ProductsChanged(news));
        }
        if (!outcome.changed().isEmpty()) {
            events.publishEvent(new ProductsEdited(outcome.changed()));
        }
        return outcome;
    }
}
