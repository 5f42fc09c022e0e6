package org.comptoir.inventory.promise;

import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.inventory.stock.InsufficientStock;

/** More was asked than may be promised; how much may be is not for this caller to know. */
public class TooFewUnits extends RuntimeException {
    private final List<Shortage> shortages;

    public TooFewUnits(InsufficientStock refusal) {
        super(
                refusal.shortages().stream()
                        .map(each -> "Fewer than " + each.asked() + " of " + each.sku() + " available")
                        .collect(Collectors.joining("; ")),
                null,
                false,
                false);
        shortages = refusal.shortages().stream()
                .map(each -> new Shortage(each.sku(), each.asked()))
                .toList();
    }

    public List<Shortage> shortages() {
        return shortages;
    }

    /**
     * What there is too little of.
     *
     * @param sku the article
     * @param asked units
     */
    public record Shortage(String sku, int asked) {}
}
