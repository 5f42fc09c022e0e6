package org.comptoir.catalog.product;

import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Language;
import org.comptoir.catalog.text.Names;
import org.comptoir.catalog.text.Prose;
import org.jspecify.annotations.Nullable;

/** What is said about a product, in French and, where somebody wrote it, in English. */
public record ProductText(
        Label name,
        @Nullable Label nameEn,
        @Nullable Prose description,
        @Nullable Prose descriptionEn) {

    /** The name in that language, or in French where there is none. */
    public Label name(Language language) {
        return names().in(language);
    }

    /** The description in that language, or in French where there is none. */
    public @Nullable Prose description(Language language) {
        return language == Language.EN && descriptionEn != null ? descriptionEn : description;
    }

    public Names names() {
        return new Names(name, nameEn);
    }
}
