package org.comptoir.catalog.quote.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.comptoir.catalog.quote.QuoteService;
import org.joda.money.CurrencyUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/quotes")
class QuoteController {

    private final QuoteService quotes;

    QuoteController(QuoteService quotes) {
        this.quotes = quotes;
    }

    @Operation(summary = "Price a basket now and explain each line; nothing is kept")
    @PostMapping
    QuoteView priceBasket(@RequestBody @Valid QuoteRequest request) {
        var currency = request.currency() == null ? CurrencyUnit.EUR : CurrencyUnit.of(request.currency());
        return QuoteView.from(quotes.quote(request.channel(), currency, request.basket()));
    }
}
