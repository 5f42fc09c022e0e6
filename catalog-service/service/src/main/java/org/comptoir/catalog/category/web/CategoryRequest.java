package org.comptoir.catalog.category.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.comptoir.catalog.category.Category;
import org.comptoir.catalog.category.CategoryDetails;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.NamesBody;
import org.jspecify.annotations.Nullable;

/**
 * A category as a merchandiser puts it.
 *
 * @param parent the code of the category above; a root has none
 * @param googleCategory number or path in Google's product taxonomy
 */
record CategoryRequest(
        @Size(max = Category.LONGEST) @Pattern(regexp = Category.FORM) @Nullable
        String parent,

        @NotNull @Valid CategoryNames names,

        @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = NamesBody.NO_CONTROLS) @Nullable
        String googleCategory) {

    CategoryDetails toDetails() {
        var google = Label.orNone(googleCategory);
        return new CategoryDetails(parent, names.toNames(), google == null ? null : google.value());
    }
}
