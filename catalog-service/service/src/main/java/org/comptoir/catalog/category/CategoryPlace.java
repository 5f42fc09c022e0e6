package org.comptoir.catalog.category;

import java.util.List;

/**
 * A category and where it stands.
 *
 * @param path the codes from the root down to its own
 * @param label the French names along the path: {@code Épicerie > Café moulu}
 * @param labelEn the same in English, French where there is none
 */
public record CategoryPlace(String code, List<String> path, String label, String labelEn) {

    public CategoryPlace {
        path = List.copyOf(path);
    }

    /** How deep it stands; a root stands at 1. */
    int depth() {
        return path.size();
    }
}
