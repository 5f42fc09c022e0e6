package org.comptoir.catalog.quote.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.comptoir.catalog.quote.QuoteService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Quotes")
@RestController
@RequestMapping("/api/v1/quotes")
class QuoteController {

    private final QuoteService quotes;

    QuoteController(QuoteService quotes) {
        this.quotes = quotes;
    }

    @Operation(summary = "Price a basket now, with promotions and coupons, and explain each line; nothing is kept")
    @PostMapping
    QuoteView priceBasket(@RequestBody @Valid QuoteRequest request) {
        return QuoteView.from(quotes.quote(request.wish()), request.spoken());
    }
}
