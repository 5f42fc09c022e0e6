package org.comptoir.catalog.product;

import org.comptoir.catalog.text.Label;
import org.jspecify.annotations.Nullable;

/** A picture, film or document of a product, with a text for who cannot see it (WCAG 2.2, 1.1.1). */
public record Medium(
        MediaAddress url,
        Kind kind,
        @Nullable Label altFr,
        @Nullable Label altEn) {

    public static final int MOST = 50;

    /** What it is. */
    public enum Kind {
        IMAGE,
        VIDEO,
        DOCUMENT
    }

    public static Medium image(MediaAddress url) {
        return new Medium(url, Kind.IMAGE, null, null);
    }

    boolean isImage() {
        return kind == Kind.IMAGE;
    }
}
