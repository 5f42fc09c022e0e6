package org.comptoir.inventory.locator;

import java.util.List;
import org.comptoir.inventory.location.Near;
import org.comptoir.inventory.safety.StockWord;
import org.comptoir.inventory.slot.Slot;
import org.comptoir.inventory.slot.SlotPlan;
import org.jspecify.annotations.Nullable;

/**
 * A store and what it has of what is wanted.
 *
 * @param near the store and its distance
 * @param lines what is there, in the order of the search
 * @param plan when it is open
 * @param earliest the first slot in which the order can be collected; absent where there is none
 */
public record NearOffer(
        Near near,
        List<OfferedLine> lines,
        SlotPlan plan,
        @Nullable Slot earliest) {
    public NearOffer {
        lines = List.copyOf(lines);
    }

    /** The word for the whole basket: that of its scarcest line. */
    public StockWord word() {
        StockWord word = StockWord.IN_STOCK;
        for (OfferedLine line : lines) {
            word = word.or(line.word());
        }
        return word;
    }
}
