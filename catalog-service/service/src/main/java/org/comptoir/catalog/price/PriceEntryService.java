package org.comptoir.catalog.price;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.catalog.edit.UnknownReference;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.storegroup.StoreGroupService;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.pricing.PriceScope;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans prices for some and for a time, ends them, and tells what ever held. */
@Service
public class PriceEntryService {

    /** A merchandiser's clock may be behind ours by so much: what should have begun just now begins now. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Prices prices;
    private final PriceEntries entries;
    private final ProductService products;
    private final StoreGroupService groups;
    private final ApplicationEventPublisher events;

    PriceEntryService(
            Prices prices,
            PriceEntries entries,
            ProductService products,
            StoreGroupService groups,
            ApplicationEventPublisher events) {
        this.prices = prices;
        this.entries = entries;
        this.products = products;
        this.groups = groups;
        this.events = events;
    }

    /**
     * Adds a price to those of its product; the same wish again answers what it got. One of the same scope that has no
     * end of its own ends where this begins.
     *
     * @throws NoListPrice when the product has no list price for everybody yet
     * @throws OverlappingPrice when another of the same kind and scope holds in some of that time
     * @throws WrongPrice when the times make no sense
     * @throws TooManyPrices when no more of them travel with the product
     */
    @Transactional
    public EntryPut put(PriceWish wish) {
        lockProduct(wish.sku());
        var known = entries.fingerprint(wish.id());
        if (known.isPresent()) {
            return repeated(wish, known.get());
        }
        wish.check();
        requireScope(wish.scope());
        if (prices.lock(wish.sku()).isEmpty()) {
            throw NoListPrice.yetOf(wish.sku());
        }
        TooManyPrices.check(wish.sku(), prices.entries(wish.sku()));
        var now = prices.moment(List.of(wish.sku()));
        var entry = fit(wish, begin(wish, now));
        if (!entries.add(entry, wish.fingerprint())) {
            throw new AlreadyDifferent();
        }
        tell(wish.sku(), now);
        return new EntryPut(entry, true);
    }

    /** Ends an entry now, or withdraws one that has not begun; one that has ended stays as it is. */
    @Transactional
    public TimedPrice end(Sku sku, UUID id) {
        lockProduct(sku);
        var home = prices.lock(sku).orElseThrow(() -> NotFound.of("price", id));
        var entry =
                entries.find(id).filter(found -> found.sku().equals(sku)).orElseThrow(() -> NotFound.of("price", id));
        var now = prices.moment(List.of(sku));
        if (entry.isWithdrawn() || entry.isEndedAt(now)) {
            return entry;
        }
        var ended = entry.isBegunAt(now) ? endNow(entry, home, now) : withdraw(entry);
        tell(sku, now);
        return ended;
    }

    /**
     * One more than {@code limit} of all entries that ever were, newest first, where there are so many.
     *
     * @throws ForeignCursor when {@code after} is no entry of this product
     */
    @Transactional(readOnly = true)
    public List<TimedPrice> history(Sku sku, @Nullable UUID after, int limit) {
        if (products.find(sku).isEmpty()) {
            throw NotFound.of("product", sku);
        }
        if (after != null
                && entries.find(after).filter(entry -> entry.sku().equals(sku)).isEmpty()) {
            throw new ForeignCursor();
        }
        return entries.history(sku, after, limit + 1);
    }

    private EntryPut repeated(PriceWish wish, String fingerprint) {
        var entry = entries.find(wish.id()).orElseThrow();
        if (!entry.sku().equals(wish.sku()) || !fingerprint.equals(wish.fingerprint())) {
            throw new AlreadyDifferent();
        }
        return new EntryPut(entry, false);
    }

    private static Instant begin(PriceWish wish, Instant now) {
        var from = wish.from();
        if (from == null) {
            return now;
        }
        if (from.isBefore(now.minus(LATE))) {
            throw new WrongPrice("validFrom", "must not lie in the past");
        }
        return from.isBefore(now) ? now : from;
    }

    /** Finds its place between the others of its scope: cuts the one before, and ends where the next begins. */
    private TimedPrice fit(PriceWish wish, Instant begin) {
        @Nullable TimedPrice before = null;
        @Nullable TimedPrice next = null;
        for (var other : entries.neighbours(wish, begin)) {
            if (other.from().isBefore(begin)) {
                before = other;
            } else if (next == null) {
                next = other;
            }
        }
        var entry = wish.beginningAt(begin, next);
        if (before != null && !before.isOpen()) {
            throw new OverlappingPrice(before);
        }
        if (next != null && !entry.isEndedAt(next.from())) {
            throw new OverlappingPrice(next);
        }
        if (entry.isWithdrawn()) {
            throw new OverlappingPrice(next == null ? entry : next);
        }
        if (before != null) {
            entries.end(before.endingAt(begin, entry.id()));
        }
        return entry;
    }

    private TimedPrice endNow(TimedPrice entry, CurrencyUnit home, Instant now) {
        if (entry.isListForAll() && entry.amount().getCurrencyUnit().equals(home)) {
            throw NoListPrice.leftOf(entry.sku());
        }
        var ended = entry.endingAt(now, null);
        entries.end(ended);
        return ended;
    }

    /** The one that would have ended here goes on to the one after this. */
    private TimedPrice withdraw(TimedPrice entry) {
        var withdrawn = entry.endingAt(entry.from(), null);
        entries.end(withdrawn);
        entries.endedBy(entry.id()).ifPresent(before -> {
            var next = entries.next(entry);
            entries.end(before.endingAt(
                    next.map(TimedPrice::from).orElse(null),
                    next.map(TimedPrice::id).orElse(null)));
        });
        return withdrawn;
    }

    private void requireScope(PriceScope scope) {
        if (scope.channel() != null && !entries.isChannel(scope.channel())) {
            throw new UnknownReference("channel", scope.channel());
        }
        if (scope.storeGroup() != null && groups.find(scope.storeGroup()).isEmpty()) {
            throw new UnknownReference("storeGroup", scope.storeGroup());
        }
    }

    private void lockProduct(Sku sku) {
        if (products.lock(sku).isEmpty()) {
            throw NotFound.of("product", sku);
        }
    }

    private void tell(Sku sku, Instant now) {
        prices.refreshAll(List.of(sku), now);
        events.publishEvent(new PricesChanged(prices.findAll(List.of(sku), now), now));
    }
}
