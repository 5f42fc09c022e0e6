package org.comptoir.catalog.price.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.comptoir.catalog.price.PriceService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.defaults.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/prices")
class PriceController {

    private final PriceService prices;

    PriceController(PriceService prices) {
        this.prices = prices;
    }

    @Operation(summary = "Put the list price of a product, VAT included, in force at once")
    @PutMapping("/{sku}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<PriceView> putPrice(
            @PathVariable @Pattern(regexp = Sku.FORM) String sku, @RequestBody @Valid PriceRequest request) {
        var put = prices.put(new Sku(sku), request.price().toMoney()).orElseThrow(() -> NotFound.of("product", sku));
        var status = put.created() ? ResponseEntity.created(URI.create("/api/v1/prices/" + sku)) : ResponseEntity.ok();
        return status.body(PriceView.from(put.price()));
    }

    @Operation(summary = "Read the list price in force")
    @GetMapping("/{sku}")
    PriceView readPrice(@PathVariable @Pattern(regexp = Sku.FORM) String sku) {
        return prices.find(new Sku(sku)).map(PriceView::from).orElseThrow(() -> NotFound.of("price for", sku));
    }
}
