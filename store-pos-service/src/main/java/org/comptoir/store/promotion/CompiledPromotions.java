package org.comptoir.store.promotion;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pricing.Promotion;
import org.comptoir.pricing.PromotionBook;
import org.comptoir.pricing.PromotionTerms;
import org.comptoir.pricing.WrongTerms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Holds the promotions compiled, for as long as none changes. */
@Component
class CompiledPromotions {
    private static final Logger LOG = LoggerFactory.getLogger(CompiledPromotions.class);

    private final Promotions promotions;
    private volatile Compiled latest = new Compiled(-1, PromotionBook.EMPTY);

    CompiledPromotions(Promotions promotions) {
        this.promotions = promotions;
    }

    private record Compiled(long version, PromotionBook book) {}

    /** Those that the running transaction sees: its snapshot holds the version and the promotions of that version. */
    PromotionBook book() {
        var version = promotions.version();
        var known = latest;
        if (known.version() != version) {
            known = new Compiled(version, PromotionBook.of(compile(promotions.remembered())));
            latest = known;
        }
        return known.book();
    }

    /** What a newer catalogue can say and this release cannot do is left out: the others go on. */
    private static List<Promotion> compile(List<PromotionTerms> remembered) {
        var compiled = new ArrayList<Promotion>(remembered.size());
        for (var terms : remembered) {
            try {
                compiled.add(terms.compile());
            } catch (WrongTerms unknown) {
                LOG.warn("Promotion {} is not understood and left out: {}", terms.code(), unknown.getMessage());
            }
        }
        return compiled;
    }
}
