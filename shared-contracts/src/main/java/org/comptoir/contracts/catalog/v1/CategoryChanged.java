package org.comptoir.contracts.catalog.v1;

import java.util.List;
import java.util.Map;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A category of the shop after a change: its names and its place in the tree.
 *
 * <p>Topic {@code catalog.products}, key {@code category:} and {@code code}.
 *
 * @param code the category
 * @param parent the category above; absent: it stands at the root
 * @param path codes of the categories from the root down to its own
 * @param names its name by language, fr and en
 * @param googleCategory the category of Google's product taxonomy that it is, by number or by path
 */
@ContractEvent(
        type = "org.comptoir.catalog.category-changed.v1",
        topic = Topics.PRODUCTS,
        kind = ContractEvent.Kind.STATE)
public record CategoryChanged(
        String code,
        @Nullable String parent,
        List<String> path,
        Map<String, String> names,
        @Nullable String googleCategory) {}
