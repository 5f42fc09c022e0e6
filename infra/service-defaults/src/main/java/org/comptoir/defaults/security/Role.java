package org.comptoir.defaults.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may be; on the wire in lower kebab case ({@code store-manager}). */
public enum Role {
    OPERATOR,
    AGENT,
    STORE_MANAGER,
    CLERK,
    MERCHANDISER,
    ANALYST,
    CUSTOMER,
    FRONTEND,
    MARKETPLACE,
    SERVICE;

    /** The name in a token, and in {@code hasRole('…')}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that wire name; a role that this release does not know grants nothing. */
    public static Optional<Role> of(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(wireName))
                .findFirst();
    }
}
