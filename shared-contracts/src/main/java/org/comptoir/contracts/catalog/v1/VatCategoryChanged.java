package org.comptoir.contracts.catalog.v1;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * The VAT rates of a category of articles, past and future.
 *
 * <p>Topic {@code catalog.prices}, key {@code vat-category:} and {@code code}.
 *
 * @param code the category: STANDARD, REDUCED, ...
 * @param names its name by language
 * @param rates its rates, each until the next begins
 */
@ContractEvent(
        type = "org.comptoir.catalog.vat-category-changed.v1",
        topic = Topics.PRICES,
        kind = ContractEvent.Kind.STATE)
public record VatCategoryChanged(String code, Map<String, String> names, List<Rate> rates) {

    /**
     * A rate and when it begins.
     *
     * @param rate basis points: 550 is 5.5 %
     * @param validFrom from when it holds
     */
    public record Rate(int rate, Instant validFrom) {}
}
