package org.comptoir.catalog.product;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.comptoir.catalog.brand.Brand;
import org.comptoir.catalog.category.CategoryPlace;
import org.comptoir.catalog.category.CategoryReference;
import org.comptoir.catalog.channel.Assortment;
import org.comptoir.catalog.edit.UnknownReference;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Slug;
import org.comptoir.catalog.vat.VatCategory;
import org.comptoir.catalog.vat.VatCode;

/** What the products of an edit name, as it stands while the edit is made. */
record References(
        Map<Slug, Brand> brands,
        Map<CategoryReference, CategoryPlace> categories,
        Map<VatCode, VatCategory> vatCategories,
        Set<String> channels,
        Assortment assortment,
        Instant now) {

    Brand brand(Label name) {
        var code = Slug.of(name);
        var brand = brands.get(code);
        if (brand == null) {
            throw new UnknownReference("brand", name.value());
        }
        return brand;
    }

    CategoryPlace category(CategoryReference reference) {
        var place = categories.get(reference);
        if (place == null) {
            throw new UnknownReference("category", reference.toString());
        }
        return place;
    }

    VatCategory vatCategory(VatCode code) {
        var category = vatCategories.get(code);
        if (category == null) {
            throw new UnknownReference("vatCategory", code.value());
        }
        return category;
    }

    void requireChannel(String code) {
        if (!channels.contains(code)) {
            throw new UnknownReference("channelContent/" + code, code);
        }
    }
}
