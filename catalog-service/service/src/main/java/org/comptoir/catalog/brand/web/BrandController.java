package org.comptoir.catalog.brand.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.comptoir.catalog.brand.Brand;
import org.comptoir.catalog.brand.BrandService;
import org.comptoir.catalog.edit.EntityTag;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Slug;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Brands", description = "One brand for all spellings of its name")
@RestController
@RequestMapping("/api/v1/brands")
class BrandController {

    private final BrandService brands;

    BrandController(BrandService brands) {
        this.brands = brands;
    }

    @Operation(summary = "Name a brand; its products change with it")
    @ApiResponse(responseCode = "412", description = "Somebody edited meanwhile")
    @PutMapping("/{code}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<BrandView> putBrand(
            @PathVariable @Size(max = Slug.LONGEST) @Pattern(regexp = Slug.FORM) String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid BrandRequest request) {
        var put = brands.put(new Slug(code), new Label(request.name()), EntityTag.basedOn(ifMatch));
        var status = put.created() ? ResponseEntity.created(URI.create("/api/v1/brands/" + code)) : ResponseEntity.ok();
        return answer(status, put.brand());
    }

    @Operation(summary = "Read a brand")
    @GetMapping("/{code}")
    ResponseEntity<BrandView> readBrand(
            @PathVariable @Size(max = Slug.LONGEST) @Pattern(regexp = Slug.FORM) String code) {
        return answer(ResponseEntity.ok(), brands.find(new Slug(code)).orElseThrow(() -> NotFound.of("brand", code)));
    }

    @Operation(summary = "List brands in the order of their codes")
    @GetMapping
    Page<BrandView> listBrands(
            @RequestParam(defaultValue = "") @Size(max = Slug.LONGEST) @Pattern(regexp = "[a-z0-9-]*") String after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        return Page.of(
                        brands.after(after, limit + 1),
                        limit,
                        brand -> brand.code().value())
                .map(BrandView::from);
    }

    private static ResponseEntity<BrandView> answer(ResponseEntity.BodyBuilder status, Brand brand) {
        return status.eTag(EntityTag.of(brand.version())).body(BrandView.from(brand));
    }
}
