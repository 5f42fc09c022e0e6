package org.comptoir.catalog.promotion;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalog.edit.ChangedMeanwhile;
import org.comptoir.pricing.PromotionTerms;
import org.comptoir.pricing.WrongTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts and reads promotions. */
@Service
public class PromotionService {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final Promotions promotions;
    private final ApplicationEventPublisher events;

    PromotionService(Promotions promotions, ApplicationEventPublisher events) {
        this.promotions = promotions;
        this.events = events;
    }

    /**
     * Makes this the promotion of its code; the same again changes nothing.
     *
     * @param basedOn the version the caller has seen, or null to put it over whatever is there
     * @throws org.comptoir.pricing.WrongTerms when the terms make no sense
     * @throws PromotionEnded when it ended earlier
     */
    @Transactional
    public PromotionPut put(PromotionTerms terms, PromotionStatus status, @Nullable Long basedOn) {
        requireYear("from", terms.from());
        requireYear("until", terms.until());
        terms.compile();
        promotions.lock();
        var known = promotions.find(terms.code());
        var version = known.map(PromotionState::version).orElse(0L);
        ChangedMeanwhile.check("Promotion " + terms.code(), version, basedOn);
        if (known.isPresent() && known.get().says(terms, status)) {
            return new PromotionPut(known.get(), false);
        }
        if (known.isPresent() && known.get().status() == PromotionStatus.ENDED) {
            throw new PromotionEnded(terms.code());
        }
        var put = new PromotionState(terms, status, version + 1, promotions.now());
        promotions.store(put);
        events.publishEvent(new PromotionsChanged(List.of(put)));
        return new PromotionPut(put, known.isEmpty());
    }

    @Transactional(readOnly = true)
    public Optional<PromotionState> find(String code) {
        return promotions.find(code);
    }

    /** The promotion as far as anybody may know of it: while it is within its dates and needs no coupon. */
    @Transactional(readOnly = true)
    public Optional<PromotionState> findOpen(String code) {
        var at = promotions.now();
        return promotions
                .find(code)
                .filter(found -> found.isCurrentAt(at) && !found.terms().couponRequired());
    }

    /** One more than asked for, where there are so many. */
    @Transactional(readOnly = true)
    public List<PromotionState> page(PromotionQuery query) {
        return promotions.page(query);
    }

    /** What runs at this hour without a coupon, in the order of codes. */
    @Transactional(readOnly = true)
    public List<PromotionState> open(@Nullable String channel, @Nullable String store, Set<String> storeGroups) {
        var open = new OpenTo(channel, store, storeGroups, promotions.now(), PARIS);
        return promotions.open().stream()
                .filter(promotion -> open.fits(promotion.terms()))
                .toList();
    }

    /** What a database can keep. */
    private static void requireYear(String field, @Nullable Instant moment) {
        if (moment != null && (moment.isBefore(FIRST) || moment.isAfter(LAST))) {
            throw new WrongTerms(field, "must be between the years 2000 and 9999");
        }
    }
}
