package org.comptoir.catalog.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.catalog.edit.UnknownReference;
import org.jspecify.annotations.Nullable;

/** The variants of the groups that an edit speaks of: which combinations of attributes are taken, and by whom. */
class Variants {

    private final Map<GroupCode, ProductGroup> groups;
    private final Map<Place, Sku> taken = new HashMap<>();

    Variants(List<ProductGroup> groups, List<Variant> variants) {
        this.groups = groups.stream().collect(Collectors.toMap(ProductGroup::code, Function.identity()));
        variants.forEach(variant -> taken.put(new Place(variant.group(), variant.combination()), variant.sku()));
    }

    /**
     * Takes the place of this product among the variants of its group, and gives up the one it had.
     *
     * @return the combination of attributes, or nothing when the product has no group
     */
    @Nullable
    String claim(@Nullable Product known, Product product) {
        var place = place(product);
        if (place != null) {
            var other = taken.get(place);
            if (other != null && !other.equals(product.sku())) {
                throw new VariantTaken(other);
            }
        }
        var before = known == null ? null : placeBefore(known);
        if (before != null && !before.equals(place)) {
            taken.remove(before);
        }
        if (place == null) {
            return null;
        }
        taken.put(place, product.sku());
        return place.combination();
    }

    private @Nullable Place place(Product product) {
        var code = product.group();
        if (code == null) {
            return null;
        }
        var group = groups.get(code);
        if (group == null) {
            throw new UnknownReference("group", code.value());
        }
        return new Place(code, product.attributes().combination(group.variesBy()));
    }

    private @Nullable Place placeBefore(Product known) {
        var code = known.group();
        return code == null || !groups.containsKey(code)
                ? null
                : new Place(
                        code,
                        known.attributes()
                                .combination(
                                        Objects.requireNonNull(groups.get(code)).variesBy()));
    }

    /** A variant that there is. */
    record Variant(GroupCode group, String combination, Sku sku) {}

    private record Place(GroupCode group, String combination) {}
}
