package org.comptoir.catalog.product;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.catalog.brand.BrandService;
import org.comptoir.catalog.category.CategoryReference;
import org.comptoir.catalog.category.CategoryService;
import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.channel.ChannelService;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.vat.VatCategory;
import org.comptoir.catalog.vat.VatCategoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what the products of an edit name, in a handful of statements however many products there are. */
@Component
class ReferenceDesk {

    private final BrandService brands;
    private final CategoryService categories;
    private final VatCategoryService vatCategories;
    private final ChannelService channels;

    ReferenceDesk(
            BrandService brands,
            CategoryService categories,
            VatCategoryService vatCategories,
            ChannelService channels) {
        this.brands = brands;
        this.categories = categories;
        this.vatCategories = vatCategories;
        this.channels = channels;
    }

    /** Brands and categories that nobody named before come to be. */
    References lookUp(List<ProductPatch> patches, Instant now) {
        List<Label> named = new ArrayList<>();
        Set<CategoryReference> placed = new HashSet<>();
        Collection<String> skus = new ArrayList<>(patches.size());
        for (var patch : patches) {
            skus.add(patch.sku().value());
            addIfPut(named, patch.brand().value());
            addIfPut(placed, patch.category().value());
        }
        return new References(
                brands.resolve(named),
                categories.resolve(placed),
                vatCategories.all().stream().collect(Collectors.toMap(VatCategory::code, Function.identity())),
                channels.all().stream().map(Channel::code).collect(Collectors.toSet()),
                channels.assortment(skus),
                now);
    }

    private static <T> void addIfPut(Collection<T> gathered, @Nullable T value) {
        if (value != null) {
            gathered.add(value);
        }
    }
}
