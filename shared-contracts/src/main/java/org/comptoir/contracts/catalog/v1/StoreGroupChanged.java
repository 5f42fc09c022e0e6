package org.comptoir.contracts.catalog.v1;

import java.util.List;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * Which stores share prices and promotions.
 *
 * <p>Topic {@code catalog.prices}, key {@code store-group:} and {@code code}.
 *
 * @param code the group
 * @param name what people call it
 * @param stores its stores
 */
@ContractEvent(
        type = "org.comptoir.catalog.store-group-changed.v1",
        topic = Topics.PRICES,
        kind = ContractEvent.Kind.STATE)
public record StoreGroupChanged(String code, String name, List<String> stores) {}
