package org.comptoir.customer.timeline;

import org.jspecify.annotations.Nullable;

/**
 * An article of an entry.
 *
 * @param name as the customer saw it; absent where the event does not tell it
 */
public record EntryLine(String sku, @Nullable String name, int quantity) {}
