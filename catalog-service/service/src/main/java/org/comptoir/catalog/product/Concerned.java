package org.comptoir.catalog.product;

import java.util.Collection;
import java.util.List;

/** Which products a change of what they share concerns. */
record Concerned(String condition, Collection<String> codes) {

    static Concerned everything() {
        return new Concerned("true", List.of());
    }

    static Concerned sku(String sku) {
        return new Concerned("sku = ANY (:codes)", List.of(sku));
    }

    static Concerned brand(String code) {
        return new Concerned("brand = ANY (:codes)", List.of(code));
    }

    static Concerned categories(Collection<String> codes) {
        return new Concerned("category = ANY (:codes)", codes);
    }
}
