package org.comptoir.catalog.quote;

import java.time.Clock;
import java.util.stream.Collectors;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.Pricing;
import org.comptoir.pricing.PricingContext;
import org.comptoir.pricing.PromotionBook;
import org.comptoir.pricing.Quote;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prices baskets over the list prices in force. */
@Service
public class QuoteService {

    private final PriceBooks books;
    private final Clock clock;

    QuoteService(PriceBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** What the basket costs on this channel now; refuses, naming them all, products that have no price here. */
    @Transactional(readOnly = true)
    public Quote quote(String channel, CurrencyUnit currency, Basket basket) {
        var skus = basket.lines().stream().map(Basket.Line::sku).collect(Collectors.toSet());
        var book = books.inForce(currency, skus);
        return Pricing.quote(basket, book, PromotionBook.EMPTY, PricingContext.of(channel, clock.instant()));
    }
}
