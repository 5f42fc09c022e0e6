package org.comptoir.catalog.product.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.comptoir.catalog.edit.EntityTag;
import org.comptoir.catalog.product.GroupCode;
import org.comptoir.catalog.product.ProductGroupService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
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

@Tag(name = "Product groups", description = "Products that are sold in variants")
@RestController
@RequestMapping("/api/v1/product-groups")
class ProductGroupController {

    private final ProductGroupService groups;

    ProductGroupController(ProductGroupService groups) {
        this.groups = groups;
    }

    @Operation(summary = "Put a product group and the attributes by which its variants differ")
    @ApiResponse(responseCode = "412", description = "Somebody edited meanwhile")
    @PutMapping("/{code}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<ProductGroupView> putProductGroup(
            @PathVariable @Pattern(regexp = GroupCode.FORM) String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ProductGroupRequest request) {
        var put = groups.put(
                new GroupCode(code),
                request.names().toNames(),
                request.distinctAttributes(),
                EntityTag.basedOn(ifMatch));
        var status = put.created()
                ? ResponseEntity.created(URI.create("/api/v1/product-groups/" + code))
                : ResponseEntity.ok();
        return status.eTag(EntityTag.of(put.group().version())).body(ProductGroupView.from(put.group()));
    }

    @Operation(
            summary = "Read a product group with its variants; drafts only for those who prepare them",
            description = "Where there are more variants than the limit, next is what to pass as after.")
    @GetMapping("/{code}")
    ProductGroupView readProductGroup(
            @PathVariable @Pattern(regexp = GroupCode.FORM) String code,
            @RequestParam(required = false) @Pattern(regexp = Sku.FORM) @Nullable String after,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int limit,
            Caller caller) {
        var group = groups.find(new GroupCode(code)).orElseThrow(() -> NotFound.of("product group", code));
        var variants = groups.variantsOf(
                group.code(), ProductController.seesDrafts(caller), after == null ? "" : after, limit + 1);
        return ProductGroupView.from(
                group, Page.of(variants, limit, variant -> variant.sku().value()));
    }

    @Operation(summary = "List product groups in the order of their codes")
    @GetMapping
    Page<ProductGroupView> listProductGroups(
            @RequestParam(required = false) @Pattern(regexp = GroupCode.FORM) @Nullable String after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        return Page.of(
                        groups.after(after == null ? "" : after, limit + 1),
                        limit,
                        group -> group.code().value())
                .map(ProductGroupView::from);
    }
}
