package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.List;

/** A rule that needs several pieces, or counts how many it reduces. */
sealed interface Deal extends Rule permits LimitedReduction, FreePieces, Bundle {

    /** Reduces what it can of the articles of the offer. */
    void apply(Offer offer, Article[] articles);

    /** Whether it treats each article on its own, so that it may serve some of them and leave others. */
    default boolean worksPerArticle() {
        return false;
    }

    /** Whether there may be enough pieces at all; spares the trial of what cannot come about. */
    default boolean canServe(int[] indexes, Article[] articles) {
        return true;
    }

    /** The lots of these articles that the promotion may use, dearest pieces first. */
    static List<Held> openLots(Promotion promotion, int[] indexes, Article[] articles) {
        var open = new ArrayList<Held>();
        for (var index : indexes) {
            for (var lot : articles[index].lots()) {
                if (lot.isOpenTo(promotion)) {
                    open.add(new Held(index, articles[index], lot));
                }
            }
        }
        if (open.size() > 1) {
            open.sort((one, other) -> Lot.dearestFirst(one.lot(), other.lot()));
        }
        return open;
    }

    /** A lot and whose it is. */
    record Held(int index, Article article, Lot lot) {

        /** Exactly so many pieces of the lot, split off if it has more. */
        Lot pieces(long wanted) {
            return wanted < lot.quantity() ? article.split(lot, wanted) : lot;
        }
    }
}
