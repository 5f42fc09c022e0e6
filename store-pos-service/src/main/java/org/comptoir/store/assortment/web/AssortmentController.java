package org.comptoir.store.assortment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.comptoir.defaults.security.Caller;
import org.comptoir.store.assortment.AssortmentService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stores/{store}")
@Tag(name = "Assortment", description = "Products and prices of a store, from its local copies")
class AssortmentController {
    private final AssortmentService assortment;

    AssortmentController(AssortmentService assortment) {
        this.assortment = assortment;
    }

    @GetMapping("/products/{skuOrGtin}")
    @PreAuthorize("hasAnyRole('clerk', 'store-manager', 'operator')")
    @Operation(summary = "An article by its SKU or by the bar code that was scanned")
    ArticleView article(Caller caller, @PathVariable String store, @PathVariable String skuOrGtin) {
        return ArticleView.from(assortment.article(caller, store, skuOrGtin));
    }
}
