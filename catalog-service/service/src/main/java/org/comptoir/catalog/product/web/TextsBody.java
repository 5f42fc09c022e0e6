package org.comptoir.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.comptoir.catalog.product.ProductText;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.NamesBody;
import org.comptoir.catalog.text.Prose;
import org.jspecify.annotations.Nullable;

/** Texts by language. */
record TextsBody(
        @Valid @Nullable TextBody fr, @Valid @Nullable TextBody en) {

    static final String NO_CONTROLS = NamesBody.NO_CONTROLS;

    /** What is said in one language. */
    record TextBody(
            @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = NO_CONTROLS) @Nullable
            String name,

            @Size(max = Prose.LONGEST) @Pattern(regexp = Prose.FORM, message = NO_CONTROLS) @Nullable
            String description) {

        static @Nullable TextBody of(@Nullable Label name, @Nullable Prose description) {
            return name == null && description == null
                    ? null
                    : new TextBody(
                            name == null ? null : name.value(), description == null ? null : description.value());
        }
    }

    static TextsBody of(ProductText text) {
        return new TextsBody(
                TextBody.of(text.name(), text.description()), TextBody.of(text.nameEn(), text.descriptionEn()));
    }
}
