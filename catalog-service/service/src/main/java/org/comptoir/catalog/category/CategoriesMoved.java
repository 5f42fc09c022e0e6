package org.comptoir.catalog.category;

import java.util.Set;

/** These categories stand elsewhere or have other names, and with them their products; the edit lock is held alone. */
public record CategoriesMoved(Set<String> codes) {

    public CategoriesMoved {
        codes = Set.copyOf(codes);
    }
}
