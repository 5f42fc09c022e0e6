package org.comptoir.catalog.category.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.comptoir.catalog.category.CategoryReference;
import org.comptoir.catalog.text.Filled;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.jspecify.annotations.Nullable;

/** The names of a category; without {@code >}, which stands between names in the label of a path. */
record CategoryNames(
        @NotNull
        @Filled
        @Size(max = CategoryReference.LONGEST_NAME)
        @Pattern(regexp = CategoryNames.FORM, message = CategoryNames.MESSAGE)
        String fr,

        @Size(max = CategoryReference.LONGEST_NAME)
        @Pattern(regexp = CategoryNames.FORM, message = CategoryNames.MESSAGE)
        @Nullable
        String en) {

    static final String FORM = "[^\\p{Cc}\\p{Cs}>]*";
    static final String MESSAGE = "must not contain control characters or >";

    Names toNames() {
        return new Names(new Label(fr), Label.orNone(en));
    }
}
