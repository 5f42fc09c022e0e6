package org.comptoir.catalog.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.catalog.category.CategoryReference;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Prose;
import org.comptoir.catalog.vat.VatCode;

/**
 * What an edit says about a product; fields of which it says nothing stay as they are. A new product needs a name and a
 * VAT category, and is active unless its status says otherwise.
 *
 * @param brand by name in any spelling; a brand that nobody named before comes to be
 * @param category by code or by the names along its path, which come to be
 * @param image the address of the first picture, the other media stay; spoken of after {@code media}
 * @param attributeValues single attributes, set or cleared after {@code attributes} as a whole
 */
public record ProductPatch(
        Sku sku,
        Patch<Gtin> gtin,
        Patch<Label> name,
        Patch<Label> nameEn,
        Patch<Prose> description,
        Patch<Prose> descriptionEn,
        Patch<Label> brand,
        Patch<CategoryReference> category,
        Patch<List<Medium>> media,
        Patch<MediaAddress> image,
        Patch<GroupCode> group,
        Patch<VatCode> vatCategory,
        Patch<ProductStatus> status,
        Patch<Attributes> attributes,
        Patch<Map<String, ChannelContent>> channelContent,
        Map<AttributeCode, Patch<Label>> attributeValues) {

    public ProductPatch {
        attributeValues = Map.copyOf(attributeValues);
    }

    /** An edit that says nothing about this product yet. */
    public static Builder of(Sku sku) {
        return new Builder(sku);
    }

    /** Gathers what an edit says, field by field. */
    public static final class Builder {

        private final Sku sku;
        private Patch<Gtin> gtin = Patch.keep();
        private Patch<Label> name = Patch.keep();
        private Patch<Label> nameEn = Patch.keep();
        private Patch<Prose> description = Patch.keep();
        private Patch<Prose> descriptionEn = Patch.keep();
        private Patch<Label> brand = Patch.keep();
        private Patch<CategoryReference> category = Patch.keep();
        private Patch<List<Medium>> media = Patch.keep();
        private Patch<MediaAddress> image = Patch.keep();
        private Patch<GroupCode> group = Patch.keep();
        private Patch<VatCode> vatCategory = Patch.keep();
        private Patch<ProductStatus> status = Patch.keep();
        private Patch<Attributes> attributes = Patch.keep();
        private Patch<Map<String, ChannelContent>> channelContent = Patch.keep();
        private final Map<AttributeCode, Patch<Label>> attributeValues = new HashMap<>();

        private Builder(Sku sku) {
            this.sku = sku;
        }

        public Builder gtin(Patch<Gtin> patch) {
            this.gtin = patch;
            return this;
        }

        public Builder name(Patch<Label> patch) {
            this.name = patch;
            return this;
        }

        public Builder nameEn(Patch<Label> patch) {
            this.nameEn = patch;
            return this;
        }

        public Builder description(Patch<Prose> patch) {
            this.description = patch;
            return this;
        }

        public Builder descriptionEn(Patch<Prose> patch) {
            this.descriptionEn = patch;
            return this;
        }

        public Builder brand(Patch<Label> patch) {
            this.brand = patch;
            return this;
        }

        public Builder category(Patch<CategoryReference> patch) {
            this.category = patch;
            return this;
        }

        public Builder media(Patch<List<Medium>> patch) {
            this.media = patch;
            return this;
        }

        public Builder image(Patch<MediaAddress> patch) {
            this.image = patch;
            return this;
        }

        public Builder group(Patch<GroupCode> patch) {
            this.group = patch;
            return this;
        }

        public Builder vatCategory(Patch<VatCode> patch) {
            this.vatCategory = patch;
            return this;
        }

        public Builder status(Patch<ProductStatus> patch) {
            this.status = patch;
            return this;
        }

        public Builder attributes(Patch<Attributes> patch) {
            this.attributes = patch;
            return this;
        }

        public Builder channelContent(Patch<Map<String, ChannelContent>> patch) {
            this.channelContent = patch;
            return this;
        }

        public Builder attribute(AttributeCode code, Patch<Label> patch) {
            attributeValues.put(code, patch);
            return this;
        }

        public ProductPatch build() {
            return new ProductPatch(
                    sku,
                    gtin,
                    name,
                    nameEn,
                    description,
                    descriptionEn,
                    brand,
                    category,
                    media,
                    image,
                    group,
                    vatCategory,
                    status,
                    attributes,
                    channelContent,
                    attributeValues);
        }
    }
}
