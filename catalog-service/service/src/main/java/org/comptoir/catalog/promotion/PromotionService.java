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
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts and reads promotions. */
@Service
public class PromotionService {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final Promotions promotions;
    private final OpenPromotions openPromotions;
    private final ApplicationEventPublisher events;

    PromotionService(Promotions promotions, OpenPromotions openPromotions, ApplicationEventPublisher events) {
        this.promotions = promotions;
        this.openPromotions = openPromotions;
        this.events = events;
    }

    /**
     * Makes this the promotion of its code; the same again changes nothing.
     *
     * @param basedOn the version the caller has seen, or null to put it over whatever is there
     * @throws org.comptoir.pricing.WrongTerms when the terms make no sense
     * @throws PromotionEnded when it ended earlier
     * @throws PromotionBegun when it would have run at another time than it did
     */
    @Transactional
    public PromotionPut put(PromotionTerms terms, PromotionStatus status, @Nullable Long basedOn) {
        requireYear("from", terms.from());
        requireYear("until", terms.until());
        terms.compile();
        promotions.lock();
        var known = promotions.find(terms.code());
        if (known.isPresent() && known.get().says(terms, status)) {
            return new PromotionPut(known.get(), false);
        }
        var version = known.map(PromotionState::version).orElse(0L);
        ChangedMeanwhile.check("Promotion " + terms.code(), version, basedOn);
        var now = promotions.now();
        var put = known.map(before -> before.next(terms, status, now))
                .orElseGet(() -> PromotionState.first(terms, status, now));
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

    /** What runs at this hour without a coupon, in the order of codes; one more than asked for, where there are so many. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<PromotionState> open(
            @Nullable String channel,
            @Nullable String store,
            Set<String> storeGroups,
            @Nullable String after,
            int limit) {
        var at = promotions.now();
        var open = new OpenTo(channel, store, storeGroups, at, PARIS);
        return openPromotions.at(promotions.version()).stream()
                .filter(promotion -> after == null || promotion.code().compareTo(after) > 0)
                .filter(promotion -> promotion.isCurrentAt(at) && open.fits(promotion.terms()))
                .limit(limit + 1L)
                .toList();
    }

    /** What a database can keep. */
    private static void requireYear(String field, @Nullable Instant moment) {
        if (moment != null && (moment.isBefore(FIRST) || moment.isAfter(LAST))) {
            throw new WrongTerms(field, "must be between the years 2000 and 9999");
        }
    }
}
