package org.comptoir.catalog.vat.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.comptoir.catalog.edit.EntityTag;
import org.comptoir.catalog.vat.VatCategoryService;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "VAT categories", description = "Which VAT articles bear, today and after the next law")
@RestController
@RequestMapping("/api/v1/vat-categories")
class VatCategoryController {

    private final VatCategoryService categories;
    private final Clock clock;

    VatCategoryController(VatCategoryService categories, Clock clock) {
        this.categories = categories;
        this.clock = clock;
    }

    @Operation(
            summary = "Put a VAT category with all its rates",
            description = "Rates that have begun stay as they are; rates to come may change until they begin.")
    @ApiResponse(responseCode = "412", description = "Somebody edited meanwhile")
    @PutMapping("/{code}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<VatCategoryView> putVatCategory(
            @PathVariable @Pattern(regexp = VatCode.FORM) String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid VatCategoryRequest request) {
        var put = categories.put(
                new VatCode(code), request.names().toNames(), request.toRates(), EntityTag.basedOn(ifMatch));
        var status = put.created()
                ? ResponseEntity.created(URI.create("/api/v1/vat-categories/" + code))
                : ResponseEntity.ok();
        return status.eTag(EntityTag.of(put.category().version()))
                .body(VatCategoryView.from(put.category(), clock.instant()));
    }

    @Operation(summary = "Read a VAT category")
    @GetMapping("/{code}")
    ResponseEntity<VatCategoryView> readVatCategory(@PathVariable @Pattern(regexp = VatCode.FORM) String code) {
        var category = categories.find(new VatCode(code)).orElseThrow(() -> NotFound.of("VAT category", code));
        return ResponseEntity.ok()
                .eTag(EntityTag.of(category.version()))
                .body(VatCategoryView.from(category, clock.instant()));
    }

    @Operation(summary = "Read all VAT categories")
    @GetMapping
    Page<VatCategoryView> listVatCategories() {
        var now = clock.instant();
        List<VatCategoryView> all = categories.all().stream()
                .map(category -> VatCategoryView.from(category, now))
                .toList();
        return new Page<>(all, null);
    }
}
