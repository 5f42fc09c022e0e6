package org.comptoir.defaults.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, taken from the access token: what every object check decides on. Declare it as a controller argument and
 * pass it to the service; public endpoints get {@link #anonymous()}.
 */
public final class Caller {
    private static final Caller ANONYMOUS = new Caller("", Set.of(), Set.of(), null, null);

    private final String subject;
    private final Set<Role> roles;
    private final Set<String> stores;
    private final @Nullable String till;
    private final @Nullable UUID customer;

    private Caller(
            String subject,
            Collection<Role> roles,
            Collection<String> stores,
            @Nullable String till,
            @Nullable UUID customer) {
        this.subject = subject;
        this.roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        this.stores = Set.copyOf(stores);
        this.till = till;
        this.customer = customer;
    }

    /** A known caller with the claims of its token. */
    public static Caller of(
            String subject,
            Collection<Role> roles,
            Collection<String> stores,
            @Nullable String till,
            @Nullable UUID customer) {
        return new Caller(subject, roles, stores, till, customer);
    }

    /** A known caller that belongs to no store and is no customer. */
    public static Caller of(String subject, Role... roles) {
        return new Caller(subject, Arrays.asList(roles), Set.of(), null, null);
    }

    /** Nobody in particular: no role, no store. */
    public static Caller anonymous() {
        return ANONYMOUS;
    }

    /** The token's {@code sub}; empty for an anonymous caller. */
    public String subject() {
        return subject;
    }

    public boolean isAnonymous() {
        return subject.isEmpty();
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    /** The stores that the caller works in; queries take this set as a parameter. */
    public Set<String> stores() {
        return stores;
    }

    public boolean worksIn(String storeId) {
        return stores.contains(storeId);
    }

    /** The till that the caller stands at. */
    public Optional<String> till() {
        return Optional.ofNullable(till);
    }

    /** The customer that the caller is. */
    public Optional<UUID> customer() {
        return Optional.ofNullable(customer);
    }

    public boolean isCustomer(UUID id) {
        return id.equals(customer);
    }

    /** Who did it, for event actor fields: {@code clerk:<sub>}, with the role of widest reach. */
    public String actor() {
        return isAnonymous()
                ? "anonymous"
                : roles.stream().findFirst().map(Role::wireName).orElse("user") + ":" + subject;
    }

    @Override
    public String toString() {
        return actor();
    }
}
