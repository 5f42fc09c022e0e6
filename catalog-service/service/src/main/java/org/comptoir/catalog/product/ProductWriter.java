package org.comptoir.catalog.product;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.catalog.edit.ChangedMeanwhile;
import org.comptoir.catalog.edit.EditLock;
import org.comptoir.catalog.edit.EditRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes one product or a thousand in the same way: looks up what they name, adds the new and locks the known in the
 * order of SKUs, merges and compares in Java, and writes what really changed. What was refused harms no other.
 */
@Component
class ProductWriter {

    private final Products products;
    private final ProductGroups groups;
    private final ReferenceDesk desk;
    private final EditLock edits;
    private final Clock clock;

    ProductWriter(Products products, ProductGroups groups, ReferenceDesk desk, EditLock edits, Clock clock) {
        this.products = products;
        this.groups = groups;
        this.desk = desk;
        this.edits = edits;
        this.clock = clock;
    }

    /**
     * Makes these edits, each SKU once.
     *
     * @param basedOn the version that all of them are based on, or null when that does not matter
     */
    ProductsImported write(List<ProductPatch> patches, @Nullable Long basedOn) {
        edits.share();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var bySku = patches.stream().collect(Collectors.toMap(ProductPatch::sku, Function.identity()));
        var references = desk.lookUp(patches, now);
        var known = products.known(bySku.keySet());
        var merge = new ProductMerge(references, variants(patches, known));
        return new Edit(bySku, merge, basedOn, now)
                .write(known.stream().map(Products.KnownSku::sku).collect(Collectors.toSet()));
    }

    private Variants variants(List<ProductPatch> patches, List<Products.KnownSku> known) {
        Set<String> codes = new TreeSet<>();
        known.forEach(sku -> sku.group().ifPresent(group -> codes.add(group.value())));
        patches.forEach(patch -> {
            var group = patch.group().value();
            if (group != null) {
                codes.add(group.value());
            }
        });
        return codes.isEmpty() ? new Variants(List.of(), List.of()) : groups.lockVariants(codes);
    }

    /** One run of the writer. */
    private final class Edit {

        private final Map<Sku, ProductPatch> patches;
        private final ProductMerge merge;
        private final @Nullable Long basedOn;
        private final Instant now;
        private final Map<Sku, EditRefused> refused = new HashMap<>();

        Edit(Map<Sku, ProductPatch> patches, ProductMerge merge, @Nullable Long basedOn, Instant now) {
            this.patches = patches;
            this.merge = merge;
            this.basedOn = basedOn;
            this.now = now;
        }

        ProductsImported write(Set<Sku> known) {
            var fresh = new ArrayList<VariantOf>();
            patches.values().stream()
                    .filter(patch -> !known.contains(patch.sku()))
                    .forEach(patch -> mergeInto(fresh, null, patch));
            var added = products.addOrLock(fresh, known, now);
            var before = products.findAll(patches.keySet().stream()
                    .filter(sku -> !added.contains(sku))
                    .toList());
            var changed = new ArrayList<VariantOf>();
            before.forEach(product -> mergeInto(changed, product, Objects.requireNonNull(patches.get(product.sku()))));
            if (!changed.isEmpty()) {
                products.change(changed, now);
            }
            return outcome(fresh, added, before, changed);
        }

        private void mergeInto(List<VariantOf> gathered, @Nullable Product known, ProductPatch patch) {
            ChangedMeanwhile.check("Product " + patch.sku(), known == null ? 0 : known.version(), basedOn);
            try {
                var merged = merge.merge(known, patch);
                if (known == null || !known.saysTheSameAs(merged.product())) {
                    gathered.add(merged);
                }
            } catch (EditRefused refusal) {
                refused.put(patch.sku(), refusal);
            }
        }

        private ProductsImported outcome(
                List<VariantOf> fresh, Set<Sku> added, List<Product> before, List<VariantOf> changed) {
            var changedSkus = new HashSet<Sku>();
            changed.forEach(variant -> changedSkus.add(variant.product().sku()));
            var now = Stream.of(
                            fresh.stream().map(VariantOf::product).filter(product -> added.contains(product.sku())),
                            before.stream().filter(product -> !changedSkus.contains(product.sku())),
                            changed.stream().map(VariantOf::product))
                    .flatMap(Function.identity())
                    .sorted(Comparator.comparing(product -> product.sku().value()))
                    .toList();
            return new ProductsImported(now, added, changedSkus, refused);
        }
    }
}
