package org.comptoir.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plain reductions that compete for one article at one priority: each lot gets either the best exclusive one or all
 * that can be stacked, whatever saves more. The choice depends on the article alone, never on what else is bought.
 */
final class Reductions {

    static final Reductions NONE = new Reductions(List.of());

    private final List<Promotion> promotions;

    private Reductions(List<Promotion> promotions) {
        this.promotions = promotions;
    }

    /** Of promotions in the order of {@link Promotion#ORDER}. */
    static Reductions of(List<Promotion> promotions) {
        return new Reductions(promotions);
    }

    /** What the article would cost after its best reductions. */
    long after(Article article) {
        var sum = 0L;
        for (var lot : article.lots()) {
            var exclusive = bestExclusive(lot);
            sum += lot.amount() - Math.max(stacked(lot), exclusive == null ? 0 : saving(exclusive, lot, lot.amount()));
        }
        return sum;
    }

    void apply(Lot lot) {
        var exclusive = bestExclusive(lot);
        if (exclusive != null && saving(exclusive, lot, lot.amount()) > stacked(lot)) {
            cut(exclusive, lot);
            return;
        }
        for (var promotion : promotions) {
            if (!promotion.isExclusiveOnItem() && lot.isOpenTo(promotion)) {
                cut(promotion, lot);
            }
        }
    }

    private @Nullable Promotion bestExclusive(Lot lot) {
        Promotion best = null;
        var most = 0L;
        for (var promotion : promotions) {
            if (promotion.isExclusiveOnItem() && lot.isOpenTo(promotion)) {
                var saving = saving(promotion, lot, lot.amount());
                if (saving > most) {
                    best = promotion;
                    most = saving;
                }
            }
        }
        return best;
    }

    private long stacked(Lot lot) {
        var left = lot.amount();
        for (var promotion : promotions) {
            if (!promotion.isExclusiveOnItem() && lot.isOpenTo(promotion)) {
                left -= saving(promotion, lot, left);
            }
        }
        return lot.amount() - left;
    }

    private static void cut(Promotion promotion, Lot lot) {
        var saving = saving(promotion, lot, lot.amount());
        if (saving > 0 && promotion.rule() instanceof Reduction reduction) {
            lot.cut(promotion, reduction.figures(), saving);
        }
    }

    private static long saving(Promotion promotion, Lot lot, long amount) {
        return promotion.rule() instanceof Reduction reduction ? reduction.saving(lot.quantity(), amount) : 0;
    }
}
