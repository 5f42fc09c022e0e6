package org.comptoir.catalog.price;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.Sku;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts and reads list prices. */
@Service
public class PriceService {

    private final Prices prices;
    private final ProductService products;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PriceService(Prices prices, ProductService products, ApplicationEventPublisher events, Clock clock) {
        this.prices = prices;
        this.products = products;
        this.events = events;
        this.clock = clock;
    }

    /** Makes this the list price from now on, or answers nothing when there is no such product. */
    @Transactional
    public Optional<PricePut> put(Sku sku, Money amount) {
        return products.lock(sku).map(product -> {
            var changed = store(List.of(new ListPrice(sku, amount, product.vatRate())));
            return changed.isEmpty()
                    ? new PricePut(prices.find(sku).orElseThrow(), false)
                    : new PricePut(changed.getFirst(), changed.getFirst().version() == 1);
        });
    }

    /** Puts many prices, each SKU once, whose products the running transaction has put. Only changes are told. */
    @Transactional
    public void putAll(List<ListPrice> given) {
        store(given);
    }

    @Transactional(readOnly = true)
    public Optional<Price> find(Sku sku) {
        return prices.find(sku);
    }

    /** A price includes VAT: when the rate of its product changes, the price is told anew. */
    @Transactional
    public void followVat(List<Product> changed) {
        tell(prices.followVat(changed, now()));
    }

    private List<Price> store(List<ListPrice> given) {
        return tell(prices.putAll(given, now()));
    }

    private List<Price> tell(List<Price> changed) {
        if (!changed.isEmpty()) {
            events.publishEvent(new PricesChanged(changed));
        }
        return changed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
