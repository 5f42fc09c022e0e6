package org.comptoir.catalog.product.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.edit.EntityTag;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.text.Language;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
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

@Tag(name = "Products", description = "What can be sold, with its texts, media and variants")
@RestController
@RequestMapping("/api/v1/products")
class ProductController {

    private final ProductService products;

    ProductController(ProductService products) {
        this.products = products;
    }

    @Operation(summary = "Put a product whole; If-Match with the ETag last seen refuses to overwrite a newer edit")
    @ApiResponse(responseCode = "412", description = "Somebody edited meanwhile")
    @PutMapping("/{sku}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<ProductView> putProduct(
            @PathVariable @Pattern(regexp = Sku.FORM) String sku,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ProductRequest request) {
        var put = products.put(request.toPatch(new Sku(sku)), EntityTag.basedOn(ifMatch));
        var status =
                put.created() ? ResponseEntity.created(URI.create("/api/v1/products/" + sku)) : ResponseEntity.ok();
        return status.eTag(EntityTag.of(put.product().version())).body(ProductView.from(put.product()));
    }

    @Operation(
            summary = "Read a product, also a retired one",
            description = "With a channel, its texts and media are those that the channel shows. Drafts are only for"
                    + " those who prepare them.")
    @GetMapping("/{sku}")
    ResponseEntity<ProductView> readProduct(
            @PathVariable @Pattern(regexp = Sku.FORM) String sku,
            @RequestParam(required = false) @Size(max = Channel.LONGEST) @Pattern(regexp = Channel.FORM) @Nullable
                    String channel,
            @RequestParam(defaultValue = "fr") @Pattern(regexp = Language.FORM) String language,
            Caller caller) {
        var product = products.find(new Sku(sku))
                .filter(found -> !found.isDraft() || seesDrafts(caller))
                .orElseThrow(() -> NotFound.of("product", sku));
        return ResponseEntity.ok()
                .eTag(EntityTag.of(product.version()))
                .body(ProductView.from(product, channel, Language.of(language)));
    }

    static boolean seesDrafts(Caller caller) {
        return caller.isAny(Role.MERCHANDISER, Role.OPERATOR, Role.SERVICE);
    }
}
