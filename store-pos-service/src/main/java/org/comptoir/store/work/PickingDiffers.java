package org.comptoir.store.work;

import java.util.List;

/** The goods on the cart are not the goods of the item; picking a part is not possible yet. */
public class PickingDiffers extends RuntimeException {
    private final List<PickingDifference> differences;

    PickingDiffers(List<PickingDifference> differences) {
        super("Picked is not what was ordered for " + differences.size() + " article(s)");
        this.differences = List.copyOf(differences);
    }

    /** What differs, per article. */
    public List<PickingDifference> differences() {
        return differences;
    }
}
