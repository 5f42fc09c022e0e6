package org.comptoir.catalog.price;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.storegroup.StoreGroupService;
import org.comptoir.pricing.PricingContext;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts and reads what products cost. */
@Service
public class PriceService {

    private final Prices prices;
    private final ListPrices lists;
    private final ProductService products;
    private final StoreGroupService groups;
    private final ApplicationEventPublisher events;

    PriceService(
            Prices prices,
            ListPrices lists,
            ProductService products,
            StoreGroupService groups,
            ApplicationEventPublisher events) {
        this.prices = prices;
        this.lists = lists;
        this.products = products;
        this.groups = groups;
        this.events = events;
    }

    /**
     * Makes this the list price for everybody from now on, or answers nothing when there is no such product.
     *
     * @throws TooManyPrices when no more of them travel with the product
     */
    @Transactional
    public Optional<PricePut> put(Sku sku, Money amount) {
        return products.lock(sku).map(product -> {
            var known = prices.isKnown(sku);
            var different = lists.different(List.of(new ListPrice(sku, amount)));
            if (!different.isEmpty()) {
                TooManyPrices.check(sku, prices.entries(sku));
                change(different);
            }
            return new PricePut(prices.find(sku, prices.now()).orElseThrow(), !known);
        });
    }

    /**
     * Puts many list prices, each SKU once, of products that exist and whose rows the running transaction has locked in
     * the order of SKUs. Only changes are written and told.
     */
    @Transactional
    public void putAll(List<ListPrice> given) {
        var different = lists.different(given);
        if (!different.isEmpty()) {
            change(different);
        }
    }

    private void change(List<ListPrice> different) {
        prices.lockOrMake(different);
        var at = prices.moment(different.stream().map(ListPrice::sku).toList());
        lists.replace(different, at);
        tell(prices.refresh(different, at), at);
    }

    /** The clock by which prices begin and end. */
    @Transactional(readOnly = true)
    public Instant now() {
        return prices.now();
    }

    @Transactional(readOnly = true)
    public Optional<Price> find(Sku sku) {
        return prices.find(sku, prices.now());
    }

    /** The prices of those products that have one, in the order of SKUs. */
    @Transactional(readOnly = true)
    public List<Price> findAll(Collection<Sku> skus) {
        return prices.findAll(skus, prices.now());
    }

    /** What a product costs in this context; nothing where no price holds. */
    @Transactional(readOnly = true)
    public Optional<PriceAnswer> ask(PriceQuestion question) {
        var known = products.find(question.sku());
        if (known.isEmpty() || (known.get().isDraft() && !question.drafts())) {
            return Optional.empty();
        }
        var at = question.at() == null ? prices.now() : question.at();
        var context = PricingContext.of(question.channel(), at)
                .withStore(question.store(), groups.groupsOf(question.store()))
                .withTier(question.tier());
        return prices.find(question.sku(), at).flatMap(price -> {
            var currency = question.currency() == null ? price.list().amount().getCurrencyUnit() : question.currency();
            return price.in(context, currency).map(inForce -> new PriceAnswer(price, inForce, at));
        });
    }

    /** A price includes VAT: when the VAT category of its product changes, the price is told anew. */
    @Transactional
    public void followVat(Collection<Sku> edited) {
        var different = prices.lockOtherVat(List.copyOf(edited));
        if (!different.isEmpty()) {
            var at = prices.moment(different);
            tell(prices.refreshAll(different, at), at);
        }
    }

    /** Tells prices of which an entry began or ended; answers how many. Safe on several instances at once. */
    @Transactional
    public int followTime(int limit) {
        var due = prices.lockDue(limit);
        if (due.isEmpty()) {
            return 0;
        }
        var at = prices.moment(due);
        var told = prices.refreshAll(due, at);
        tell(told, at);
        return told.size();
    }

    private void tell(List<Sku> changed, Instant at) {
        if (!changed.isEmpty()) {
            events.publishEvent(new PricesChanged(prices.findAll(changed, at), at));
        }
    }
}
