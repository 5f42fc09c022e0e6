package org.comptoir.local.companion.issuer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token speaks for.
 *
 * @param stores where the person works; empty for others
 * @param till the till that is signed in, if any
 * @param customer the customer's id, for customers
 */
record Subject(
        String name,
        List<String> roles,
        List<String> stores,
        @Nullable String till,
        @Nullable String customer) {
    Subject {
        roles = List.copyOf(roles);
        stores = List.copyOf(stores);
    }

    static Subject of(String name, String role) {
        return new Subject(name, List.of(role), List.of(), null, null);
    }

    static Subject staff(String name, String role, String store, @Nullable String till) {
        return new Subject(name, List.of(role), List.of(store), till, null);
    }

    static Subject customer(String name, String customer) {
        return new Subject(name, List.of("customer"), List.of(), null, customer);
    }

    /** The claims of the token contract; what does not apply is left out. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", name);
        claims.put("roles", roles);
        if (!stores.isEmpty()) {
            claims.put("stores", stores);
        }
        if (till != null) {
            claims.put("till", till);
        }
        if (customer != null) {
            claims.put("customer", customer);
        }
        return claims;
    }
}
