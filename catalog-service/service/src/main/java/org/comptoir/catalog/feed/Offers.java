package org.comptoir.catalog.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalog.price.Price;
import org.comptoir.catalog.price.PriceService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.storegroup.StoreGroupService;
import org.comptoir.pricing.PricesInForce;
import org.comptoir.pricing.PricingContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What products cost now anybody who comes, before promotions. */
@Component
class Offers {

    private static final String STORE = "store";

    private final PriceService prices;
    private final StoreGroupService groups;
    private final Clock clock;

    Offers(PriceService prices, StoreGroupService groups, Clock clock) {
        this.prices = prices;
        this.groups = groups;
        this.clock = clock;
    }

    /** The offers on a channel of those products that have a price, by SKU. */
    Map<String, Offer> on(String channel, Collection<Sku> skus) {
        var context = PricingContext.of(channel, clock.instant());
        var offers = new HashMap<String, Offer>();
        prices.findAll(skus)
                .forEach(price -> offer(price, context)
                        .ifPresent(offer -> offers.put(price.list().sku().value(), offer)));
        return offers;
    }

    /** The groups of every store: read once for a whole file, because each page meets all stores again. */
    Map<String, Set<String>> groupsOfStores() {
        return groups.memberships();
    }

    /** The shelves with what their products cost there. */
    List<Shelf> at(List<Shelf> shelves, Map<String, Set<String>> groupsOf) {
        var now = clock.instant();
        var skus = shelves.stream().map(Shelf::sku).distinct().map(Sku::new).toList();
        var bySku = new HashMap<String, Price>();
        prices.findAll(skus).forEach(price -> bySku.put(price.list().sku().value(), price));
        return shelves.stream()
                .map(shelf -> new Shelf(
                        shelf.location(),
                        shelf.sku(),
                        shelf.available(),
                        Optional.ofNullable(bySku.get(shelf.sku()))
                                .flatMap(price -> offer(price, context(price, shelf.location(), now, groupsOf)))
                                .orElse(null)))
                .toList();
    }

    /** Who has no price of its own for some stores needs not be asked store by store. */
    private PricingContext context(Price price, String store, Instant now, Map<String, Set<String>> groupsOf) {
        var everywhere = PricingContext.of(STORE, now);
        var local = price.entries().stream()
                .anyMatch(
                        entry -> entry.scope().store() != null || entry.scope().storeGroup() != null);
        return local ? everywhere.withStore(store, groupsOf.getOrDefault(store, Set.of())) : everywhere;
    }

    private static Optional<Offer> offer(Price price, PricingContext context) {
        return price.in(context, price.list().amount().getCurrencyUnit())
                .map(inForce ->
                        new Offer(inForce.list(), inForce.unit(), since(inForce, context), inForce.nextChange()));
    }

    /** One that began longer ago than is remembered holds at least now. */
    private static @Nullable Instant since(PricesInForce inForce, PricingContext context) {
        var since = inForce.reducedSince();
        return since == null && inForce.isReduced() ? context.at() : since;
    }
}
