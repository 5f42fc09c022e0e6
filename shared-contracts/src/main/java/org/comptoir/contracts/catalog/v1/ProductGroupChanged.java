package org.comptoir.contracts.catalog.v1;

import java.util.List;
import java.util.Map;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * A product that is sold in variants, after a change.
 *
 * <p>Topic {@code catalog.products}, key {@code product-group:} and {@code code}.
 *
 * @param code the group, as ProductChanged names it
 * @param names its name by language, fr and en
 * @param variesBy codes of the attributes by which its variants differ
 */
@ContractEvent(
        type = "org.comptoir.catalog.product-group-changed.v1",
        topic = Topics.PRODUCTS,
        kind = ContractEvent.Kind.STATE)
public record ProductGroupChanged(String code, Map<String, String> names, List<String> variesBy) {}
