package org.comptoir.catalog.barcode.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.comptoir.catalog.barcode.BarcodeService;
import org.comptoir.catalog.barcode.ScannedCode;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductPages;
import org.comptoir.defaults.problem.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the addresses that stand in QR codes on goods (GS1-Conformant resolver standard, 1.1). */
@RestController
class ResolverController {

    private static final String LINKSET = "application/linkset+json";

    private final BarcodeService barcodes;
    private final ProductPages pages;

    ResolverController(BarcodeService barcodes, ProductPages pages) {
        this.barcodes = barcodes;
        this.pages = pages;
    }

    @Operation(summary = "Go to the page of the product that a GS1 Digital Link is printed on")
    @GetMapping("/01/{gtin}/**")
    ResponseEntity<Void> resolve(HttpServletRequest request) {
        var query = request.getQueryString();
        var page = pages.of(product(request).sku()).toString();
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .header(HttpHeaders.LOCATION, query == null ? page : page + (page.contains("?") ? "&" : "?") + query)
                .header(
                        HttpHeaders.LINK,
                        "<" + request.getRequestURI() + ">; rel=\"linkset\"; type=\"" + LINKSET + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @Operation(summary = "List what there is to read about a product")
    @GetMapping(path = "/01/{gtin}/**", produces = LINKSET)
    ResponseEntity<LinksetView> links(HttpServletRequest request) {
        var product = product(request);
        return ResponseEntity.ok()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(LinksetView.from(request.getRequestURI(), product, pages));
    }

    private Product product(HttpServletRequest request) {
        var query = request.getQueryString();
        var gtin = ScannedCode.readLink(request.getRequestURI() + (query == null ? "" : "?" + query))
                .gtin();
        return barcodes.find(gtin).stream().findFirst().orElseThrow(() -> NotFound.of("product with GTIN", gtin));
    }
}
