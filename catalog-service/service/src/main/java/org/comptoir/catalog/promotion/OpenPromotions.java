package org.comptoir.catalog.promotion;

import java.util.List;
import org.springframework.stereotype.Component;

/** The active promotions that need no coupon, read once for each version of them all and kept in memory. */
@Component
class OpenPromotions {

    private final Promotions promotions;
    private volatile Known last = new Known(-1, List.of());

    OpenPromotions(Promotions promotions) {
        this.promotions = promotions;
    }

    /** Those of this version, which the running transaction has read, in the order of codes. */
    List<PromotionState> at(long version) {
        var known = last;
        if (known.version() != version) {
            known = new Known(version, promotions.open());
            last = known;
        }
        return known.promotions();
    }

    private record Known(long version, List<PromotionState> promotions) {}
}
