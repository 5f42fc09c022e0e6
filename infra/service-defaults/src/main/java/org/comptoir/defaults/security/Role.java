package org.comptoir.defaults.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private static final Map<String, Role> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Role::wireName, Function.identity()));

    private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in a token, and in {@code hasRole('…')}. */
    public String wireName() {
        return wireName;
    }

    /** The role of that wire name; a role that this release does not know grants nothing. */
    public static Optional<Role> of(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }
}
