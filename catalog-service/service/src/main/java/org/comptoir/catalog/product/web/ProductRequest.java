package org.comptoir.catalog.product.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.product.ImageAddress;
import org.comptoir.catalog.product.Label;
import org.comptoir.catalog.product.ProductDetails;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.product.Sku;
import org.comptoir.pricing.VatRate;
import org.jspecify.annotations.Nullable;

/**
 * A product as a merchandiser puts it.
 *
 * @param vatRate basis points: 550 is 5.5 %
 * @param status ACTIVE unless said otherwise
 */
record ProductRequest(
        @GtinCode @Nullable String gtin,

        @NotBlank @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = NO_CONTROLS)
        String name,

        @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = NO_CONTROLS) @Nullable
        String brand,

        @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = NO_CONTROLS) @Nullable
        String category,

        @Size(max = ImageAddress.LONGEST)
        @Pattern(regexp = ImageAddress.FORM, message = "must be an http or https address")
        @Nullable
        String imageUrl,

        @NotNull @Min(0) @Max(10_000) Integer vatRate,
        @Nullable ProductStatus status) {

    static final String NO_CONTROLS = "must not contain control characters";

    ProductDetails details(Sku sku) {
        return new ProductDetails(
                sku,
                gtin == null ? null : new Gtin(gtin),
                new Label(name),
                Label.orNone(brand),
                Label.orNone(category),
                ImageAddress.orNone(imageUrl),
                new VatRate(vatRate));
    }

    ProductStatus statusOrActive() {
        return status == null ? ProductStatus.ACTIVE : status;
    }
}
