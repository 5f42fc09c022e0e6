package org.comptoir.catalog.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.catalog.brand.Brand;
import org.comptoir.catalog.category.CategoryPlace;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.vat.VatCategory;
import org.jspecify.annotations.Nullable;

/** Makes of what is known about a product, and of what an edit says about it, the product after the edit. */
class ProductMerge {

    private final References references;
    private final Variants variants;

    ProductMerge(References references, Variants variants) {
        this.references = references;
        this.variants = variants;
    }

    /**
     * The product after the edit, one version on.
     *
     * @throws org.comptoir.catalog.edit.EditRefused naming the field that cannot be so
     */
    VariantOf merge(@Nullable Product known, ProductPatch patch) {
        var brand = brand(known, patch);
        var category = category(known, patch);
        var vatCategory = vatCategory(known, patch);
        var product = new Product(
                patch.sku(),
                patch.gtin().over(known == null ? null : known.gtin()),
                status(known, patch),
                text(known, patch),
                brand,
                category,
                attributes(known, patch),
                media(known, patch),
                patch.group().over(known == null ? null : known.group()),
                vatCategory.code(),
                vatCategory.rateAt(references.now()),
                channelContent(known, patch),
                references
                        .assortment()
                        .channelsOf(
                                patch.sku().value(),
                                brand == null ? null : brand.code().value(),
                                category == null ? List.of() : category.path()),
                known == null ? 1 : known.version() + 1,
                references.now());
        return new VariantOf(product, variants.claim(known, product));
    }

    private static ProductStatus status(@Nullable Product known, ProductPatch patch) {
        var present = known == null ? ProductStatus.ACTIVE : known.status();
        var next = patch.status().over(present);
        if (next == null) {
            return present;
        }
        return known == null ? next : present.become(next);
    }

    private static ProductText text(@Nullable Product known, ProductPatch patch) {
        var text = known == null ? null : known.text();
        Label name = patch.name().over(text == null ? null : text.name());
        if (name == null) {
            throw new UnfitProduct("name", "must not be empty");
        }
        return new ProductText(
                name,
                patch.nameEn().over(text == null ? null : text.nameEn()),
                patch.description().over(text == null ? null : text.description()),
                patch.descriptionEn().over(text == null ? null : text.descriptionEn()));
    }

    private @Nullable Brand brand(@Nullable Product known, ProductPatch patch) {
        var named = patch.brand().value();
        return named != null
                ? references.brand(named)
                : keepsOrClears(patch.brand(), known == null ? null : known.brand());
    }

    private @Nullable CategoryPlace category(@Nullable Product known, ProductPatch patch) {
        var named = patch.category().value();
        return named != null
                ? references.category(named)
                : keepsOrClears(patch.category(), known == null ? null : known.category());
    }

    private VatCategory vatCategory(@Nullable Product known, ProductPatch patch) {
        var code = patch.vatCategory().over(known == null ? null : known.vatCategory());
        if (code == null) {
            throw new UnfitProduct("vatCategory", "must not be empty");
        }
        return references.vatCategory(code);
    }

    private static Attributes attributes(@Nullable Product known, ProductPatch patch) {
        var all = patch.attributes().over(known == null ? null : known.attributes());
        return (all == null ? Attributes.NONE : all).with(patch.attributeValues());
    }

    private static List<Medium> media(@Nullable Product known, ProductPatch patch) {
        List<Medium> media = patch.media().over(known == null ? null : known.media());
        var all = media == null ? List.<Medium>of() : media;
        return patch.image() instanceof Patch.Keep<MediaAddress>
                ? all
                : withFirstImage(all, patch.image().value());
    }

    private static List<Medium> withFirstImage(List<Medium> media, @Nullable MediaAddress address) {
        var first = media.stream().filter(Medium::isImage).findFirst();
        if (first.isPresent() && first.get().url().equals(address)) {
            return media;
        }
        var changed = new ArrayList<>(media);
        var at = first.map(changed::indexOf).orElse(0);
        if (first.isPresent()) {
            changed.remove(at.intValue());
        }
        if (address != null) {
            changed.add(at, Medium.image(address));
        }
        if (changed.size() > Medium.MOST) {
            throw new UnfitProduct("media", "must not be more than " + Medium.MOST);
        }
        return changed;
    }

    private Map<String, ChannelContent> channelContent(@Nullable Product known, ProductPatch patch) {
        var put = patch.channelContent().value();
        if (put != null) {
            put.keySet().forEach(references::requireChannel);
        }
        var content = patch.channelContent().over(known == null ? null : known.channelContent());
        return content == null ? Map.of() : content;
    }

    private static <T, K> @Nullable K keepsOrClears(Patch<T> patch, @Nullable K known) {
        return patch instanceof Patch.Keep<T> ? known : null;
    }
}
