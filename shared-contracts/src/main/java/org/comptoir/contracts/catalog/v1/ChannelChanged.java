package org.comptoir.contracts.catalog.v1;

import java.util.Map;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * A channel after a change: where the merchant sells, and whether everything or a selection.
 *
 * <p>Topic {@code catalog.products}, key {@code channel:} and {@code code}.
 *
 * @param code the channel
 * @param kind WEB, APP, STORE and so on; the set may grow
 * @param names its name by language, fr and en
 * @param assortment ALL or SELECTED: what it offers where no rule says otherwise
 * @param active whether it offers anything at all
 */
@ContractEvent(
        type = "org.comptoir.catalog.channel-changed.v1",
        topic = Topics.PRODUCTS,
        kind = ContractEvent.Kind.STATE)
public record ChannelChanged(String code, String kind, Map<String, String> names, String assortment, boolean active) {}
