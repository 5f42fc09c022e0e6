package org.comptoir.catalog.category;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.catalog.text.Language;
import org.comptoir.catalog.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A category of the shop; {@code version} counts its changes from 1, those of its place included.
 *
 * @param googleCategory the category of Google's product taxonomy that it is, by number or by path
 */
public record Category(
        CategoryPlace place,
        @Nullable String parent,
        Names names,
        @Nullable String googleCategory,
        long version) {

    public static final int DEEPEST = 8;
    public static final int LONGEST = 520;

    /** Slugs joined by dots. */
    public static final String FORM = "(?!.*[.-][.-])[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?";

    static final String BETWEEN = " > ";

    /** A category of this code below that parent, or at the root. */
    static Category below(
            @Nullable CategoryPlace parent, String code, Names names, @Nullable String googleCategory, long version) {
        return new Category(
                placeBelow(parent, code, names), parent == null ? null : parent.code(), names, googleCategory, version);
    }

    /** The same category after its parent moved or got another name. */
    Category following(CategoryPlace movedParent) {
        return below(movedParent, code(), names, googleCategory, version + 1);
    }

    public String code() {
        return place.code();
    }

    private static CategoryPlace placeBelow(@Nullable CategoryPlace parent, String code, Names names) {
        var fr = names.in(Language.FR).value();
        var en = names.in(Language.EN).value();
        if (parent == null) {
            return new CategoryPlace(code, List.of(code), fr, en);
        }
        var path = new ArrayList<>(parent.path());
        path.add(code);
        return new CategoryPlace(code, path, parent.label() + BETWEEN + fr, parent.labelEn() + BETWEEN + en);
    }
}
