package org.comptoir.store.quote.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.comptoir.defaults.security.Caller;
import org.comptoir.store.quote.QuoteService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stores/{store}/quotes")
@Tag(name = "Assortment", description = "Products and prices of a store, from its local copies")
class QuoteController {
    private final QuoteService quotes;

    QuoteController(QuoteService quotes) {
        this.quotes = quotes;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('clerk', 'store-manager', 'operator')")
    @Operation(
            summary = "What a basket costs in this store",
            description =
                    "Computed here, from local copies, by the same code as in the catalogue: works through a cut. "
                            + "Keeps nothing, and uses no coupon up.")
    QuoteView quote(Caller caller, @PathVariable String store, @Valid @RequestBody QuoteRequest request) {
        var wish = request.wish();
        return QuoteView.from(quotes.quote(caller, store, wish), wish.language());
    }
}
