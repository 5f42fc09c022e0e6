package org.comptoir.catalog.price.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.UUID;
import org.comptoir.catalog.price.PriceEntryService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Prices")
@RestController
@RequestMapping("/api/v1/prices/{sku}")
class PriceEntryController {

    private final PriceEntryService entries;

    PriceEntryController(PriceEntryService entries) {
        this.entries = entries;
    }

    @Operation(
            summary = "Plan a price for a channel, store, group of stores or tier, for a time; safe to repeat",
            description = "One of the same scope that has no end of its own ends where this begins.")
    @PutMapping("/entries/{id}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<EntryView> putEntry(
            @PathVariable @Pattern(regexp = Sku.FORM) String sku,
            @PathVariable UUID id,
            @RequestBody @Valid EntryRequest request) {
        var put = entries.put(request.wish(id, new Sku(sku)));
        var status = put.created()
                ? ResponseEntity.created(URI.create("/api/v1/prices/" + sku + "/entries/" + id))
                : ResponseEntity.ok();
        return status.body(EntryView.from(put.entry()));
    }

    @Operation(summary = "End a price now, or withdraw one that has not begun; it stays in the history")
    @DeleteMapping("/entries/{id}")
    @PreAuthorize("hasRole('merchandiser')")
    EntryView endEntry(@PathVariable @Pattern(regexp = Sku.FORM) String sku, @PathVariable UUID id) {
        return EntryView.from(entries.end(new Sku(sku), id));
    }

    @Operation(summary = "List all prices that a product ever had or will have, newest first")
    @GetMapping("/history")
    @PreAuthorize("hasAnyRole('merchandiser', 'operator', 'service', 'store-manager')")
    Page<EntryView> readHistory(
            @PathVariable @Pattern(regexp = Sku.FORM) String sku,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return Page.of(
                        entries.history(new Sku(sku), after, limit),
                        limit,
                        entry -> entry.id().toString())
                .map(EntryView::from);
    }
}
