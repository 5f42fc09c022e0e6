package org.comptoir.catalog.promotion;

import java.util.ArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.comptoir.pricing.Promotion;
import org.comptoir.pricing.PromotionBook;
import org.comptoir.pricing.WrongTerms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The promotions that may run, compiled once for each version and kept in memory. */
@Component
public class PromotionBooks {

    private static final Logger LOG = LoggerFactory.getLogger(PromotionBooks.class);

    private final Promotions promotions;
    private final ReentrantLock compiling = new ReentrantLock();
    private volatile Compiled last = new Compiled(-1, PromotionBook.EMPTY);

    PromotionBooks(Promotions promotions) {
        this.promotions = promotions;
    }

    /**
     * The book of this version, which the running transaction has read: it reads the promotions themselves, if nobody
     * did for this version, from the same snapshot.
     */
    public PromotionBook at(long version) {
        var known = last;
        return known.version() == version ? known.book() : compiled(version);
    }

    private PromotionBook compiled(long version) {
        compiling.lock();
        try {
            if (last.version() != version) {
                last = new Compiled(version, compile());
            }
            return last.book();
        } finally {
            compiling.unlock();
        }
    }

    /** A promotion that an older release kept and this one does not understand must not stop all quotes. */
    private PromotionBook compile() {
        var compiled = new ArrayList<Promotion>();
        for (var terms : promotions.remembered()) {
            try {
                compiled.add(terms.compile());
            } catch (WrongTerms wrong) {
                LOG.error("Promotion {} is left out, {}", terms.code(), wrong.getMessage());
            }
        }
        return PromotionBook.of(compiled);
    }

    private record Compiled(long version, PromotionBook book) {}
}
