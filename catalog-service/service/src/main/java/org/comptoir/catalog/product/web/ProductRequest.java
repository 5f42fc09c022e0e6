package org.comptoir.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.comptoir.catalog.category.CategoryReference;
import org.comptoir.catalog.product.Attributes;
import org.comptoir.catalog.product.ChannelContent;
import org.comptoir.catalog.product.GroupCode;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.product.MediaAddress;
import org.comptoir.catalog.product.Medium;
import org.comptoir.catalog.product.Patch;
import org.comptoir.catalog.product.ProductPatch;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.text.Filled;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Prose;
import org.comptoir.catalog.vat.VatCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A product as a merchandiser puts it: what is not said, the product does not have.
 *
 * @param brand by name in any spelling; an unknown brand comes to be
 * @param category code, or the names along its path: {@code Épicerie > Café moulu}; unknown categories come to be
 * @param imageUrl short for one IMAGE among {@code media}, the first
 * @param group code of the product of which this is a variant
 * @param status the present one unless said otherwise; new products are ACTIVE
 * @param channelContent what single channels show instead, by the code of the channel
 */
record ProductRequest(
        @GtinCode @Nullable String gtin,

        @NotNull @Filled @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = TextsBody.NO_CONTROLS)
        String name,

        @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = TextsBody.NO_CONTROLS) @Nullable
        String nameEn,

        @Size(max = Prose.LONGEST) @Pattern(regexp = Prose.FORM, message = TextsBody.NO_CONTROLS) @Nullable
        String description,

        @Size(max = Prose.LONGEST) @Pattern(regexp = Prose.FORM, message = TextsBody.NO_CONTROLS) @Nullable
        String descriptionEn,

        @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = TextsBody.NO_CONTROLS) @Nullable
        String brand,

        @Size(max = CategoryReference.LONGEST) @CategoryText @Nullable
        String category,

        @JsonDeserialize(keyUsing = WireKeys.class) @Size(max = Attributes.MOST) @Nullable
        Map<
                        String,
                        @Filled @Size(max = Label.LONGEST)
                        @Pattern(regexp = Label.FORM, message = TextsBody.NO_CONTROLS) String>
                attributes,

        @Size(max = Medium.MOST) @Nullable List<@Valid @NotNull MediumBody> media,

        @Size(max = MediaAddress.LONGEST)
        @Pattern(regexp = MediaAddress.FORM, message = "must be an http or https address")
        @Nullable
        String imageUrl,

        @Pattern(regexp = GroupCode.FORM) @Nullable String group,
        @NotNull @Pattern(regexp = VatCode.FORM) String vatCategory,
        @Nullable ProductStatus status,

        @JsonDeserialize(keyUsing = WireKeys.class) @Size(max = ChannelContent.MOST_CHANNELS) @Nullable
        Map<String, @Valid @NotNull ContentBody> channelContent) {

    ProductPatch toPatch(Sku sku) {
        return ProductPatch.of(sku)
                .gtin(Patch.of(gtin == null ? null : new Gtin(gtin)))
                .name(Patch.put(new Label(name)))
                .nameEn(Patch.of(Label.orNone(nameEn)))
                .description(Patch.of(Prose.orNone(description)))
                .descriptionEn(Patch.of(Prose.orNone(descriptionEn)))
                .brand(Patch.of(Label.orNone(brand)))
                .category(Patch.of(CategoryReference.orNone(category)))
                .attributes(Patch.of(attributes == null ? null : new Attributes(attributes)))
                .media(Patch.of(media == null ? null : MediumBody.toMedia(media)))
                .image(imageUrl == null ? Patch.keep() : Patch.put(new MediaAddress(imageUrl)))
                .group(Patch.of(group == null ? null : new GroupCode(group)))
                .vatCategory(Patch.put(new VatCode(vatCategory)))
                .status(status == null ? Patch.keep() : Patch.put(status))
                .channelContent(Patch.of(channelContent == null ? null : ContentBody.toContents(channelContent)))
                .build();
    }
}
