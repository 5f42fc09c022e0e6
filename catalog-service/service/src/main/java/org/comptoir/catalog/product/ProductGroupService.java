package org.comptoir.catalog.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.edit.ChangedMeanwhile;
import org.comptoir.catalog.edit.EditLock;
import org.comptoir.catalog.edit.OldForms;
import org.comptoir.catalog.edit.Retellable;
import org.comptoir.catalog.text.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts and reads product groups. */
@Service
public class ProductGroupService implements Retellable {

    private final ProductGroups groups;
    private final Products products;
    private final EditLock edits;
    private final OldForms oldForms;
    private final ApplicationEventPublisher events;

    ProductGroupService(
            ProductGroups groups,
            Products products,
            EditLock edits,
            OldForms oldForms,
            ApplicationEventPublisher events) {
        this.groups = groups;
        this.products = products;
        this.edits = edits;
        this.oldForms = oldForms;
        this.events = events;
    }

    /**
     * Makes this the product group of its code; the same again changes nothing.
     *
     * @param basedOn the version the caller has seen, or null to put it over whatever is there
     * @throws UnfitProduct when a variant lacks an attribute by which the group would vary
     * @throws VariantTaken when two variants would no longer differ
     */
    @Transactional
    public ProductGroupPut put(GroupCode code, Names names, List<String> variesBy, @Nullable Long basedOn) {
        edits.takeAlone();
        var known = groups.find(code);
        var version = known.map(ProductGroup::version).orElse(0L);
        ChangedMeanwhile.check("Product group " + code, version, basedOn);
        var put = new ProductGroup(code, names, variesBy, version + 1);
        if (known.isPresent() && known.get().saysTheSameAs(put)) {
            return new ProductGroupPut(known.get(), false);
        }
        groups.store(put);
        if (known.isPresent() && !known.get().variesBy().equals(variesBy)) {
            groups.combine(combinations(put));
        }
        events.publishEvent(new ProductGroupsChanged(List.of(put)));
        return new ProductGroupPut(put, known.isEmpty());
    }

    @Transactional(readOnly = true)
    public Optional<ProductGroup> find(GroupCode code) {
        return groups.find(code);
    }

    /** The groups behind this code, in the order of codes; an empty code begins the list. */
    @Transactional(readOnly = true)
    public List<ProductGroup> after(String code, int limit) {
        return groups.after(code, limit);
    }

    /** The variants of a group behind this SKU, in the order of SKUs; drafts only where they are asked for. */
    @Transactional(readOnly = true)
    public List<Product> variantsOf(GroupCode code, boolean drafts, String after, int limit) {
        return products.variantsOf(code, drafts, after, limit);
    }

    @Override
    public String what() {
        return "product groups";
    }

    @Override
    @Transactional
    public int retell(int limit) {
        var old = groups.findAll(oldForms.claim("product_group", "code", limit));
        if (!old.isEmpty()) {
            events.publishEvent(new ProductGroupsChanged(old));
        }
        return old.size();
    }

    private List<Variants.Variant> combinations(ProductGroup group) {
        var taken = new HashMap<String, Sku>();
        var combinations = new ArrayList<Variants.Variant>();
        for (var variant : products.variantsOf(group.code())) {
            var combination = variant.attributes().combination(group.variesBy());
            var other = taken.putIfAbsent(combination, variant.sku());
            if (other != null) {
                throw new VariantTaken(other);
            }
            combinations.add(new Variants.Variant(group.code(), combination, variant.sku()));
        }
        return combinations;
    }
}
