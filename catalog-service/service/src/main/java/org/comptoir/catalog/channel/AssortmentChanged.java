package org.comptoir.catalog.channel;

import org.jspecify.annotations.Nullable;

/**
 * A channel offers something else from now on; the edit lock is held alone.
 *
 * @param kind what kind of rule changed, or null when everything may be concerned
 * @param code of the product, category or brand that is concerned, with its {@code kind}
 */
public record AssortmentChanged(
        @Nullable RuleKind kind, @Nullable String code) {}
