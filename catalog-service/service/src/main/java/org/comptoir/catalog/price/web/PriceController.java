package org.comptoir.catalog.price.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Instant;
import org.comptoir.catalog.price.PriceQuestion;
import org.comptoir.catalog.price.PriceService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.text.BeforeYear9999;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Prices")
@RestController
@RequestMapping("/api/v1/prices")
class PriceController {

    private static final String WEB = "web";

    private final PriceService prices;

    PriceController(PriceService prices) {
        this.prices = prices;
    }

    @Operation(summary = "Put the list price of a product for everybody, VAT included, in force at once")
    @PutMapping("/{sku}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<PriceView> putPrice(
            @PathVariable @Pattern(regexp = Sku.FORM) String sku, @RequestBody @Valid PriceRequest request) {
        var put = prices.put(new Sku(sku), request.price().toMoney()).orElseThrow(() -> NotFound.of("product", sku));
        var status = put.created() ? ResponseEntity.created(URI.create("/api/v1/prices/" + sku)) : ResponseEntity.ok();
        return status.body(view(new PriceQuestion(new Sku(sku), true, WEB, null, null, null, null), true));
    }

    @Operation(
            summary = "Read what a product costs on a channel, in a store, for a customer tier",
            description = "Staff also sees what is planned, and may ask for another moment.")
    @GetMapping("/{sku}")
    PriceView readPrice(
            @PathVariable @Pattern(regexp = Sku.FORM) String sku,
            @RequestParam(defaultValue = WEB) @Pattern(regexp = EntryRequest.CODE) String channel,
            @RequestParam(required = false) @Pattern(regexp = EntryRequest.CODE) @Nullable String store,
            @RequestParam(required = false) @Pattern(regexp = EntryRequest.CODE) @Nullable String tier,
            @RequestParam(required = false) @PriceCurrency @Nullable String currency,
            @RequestParam(required = false) @BeforeYear9999 @Nullable Instant at,
            Caller caller) {
        var staff = caller.isAny(Role.MERCHANDISER, Role.OPERATOR, Role.SERVICE, Role.STORE_MANAGER);
        if (at != null && !staff) {
            throw new AccessDeniedException("Only staff may look at other times");
        }
        var unit = currency == null ? null : CurrencyUnit.of(currency);
        return view(new PriceQuestion(new Sku(sku), staff, channel, store, tier, unit, at), staff);
    }

    private PriceView view(PriceQuestion question, boolean staff) {
        return prices.ask(question)
                .map(staff ? PriceView::forStaff : PriceView::forAnybody)
                .orElseThrow(() -> NotFound.of("price for", question.sku()));
    }
}
