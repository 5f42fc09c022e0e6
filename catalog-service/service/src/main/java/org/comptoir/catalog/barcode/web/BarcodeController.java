package org.comptoir.catalog.barcode.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.comptoir.catalog.barcode.BarcodeService;
import org.comptoir.catalog.barcode.ScannedCode;
import org.comptoir.defaults.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/products/by-code")
class BarcodeController {

    private final BarcodeService barcodes;
    private final Clock clock;

    BarcodeController(BarcodeService barcodes, Clock clock) {
        this.barcodes = barcodes;
        this.clock = clock;
    }

    @Operation(
            summary = "Find the product of a scanned code",
            description = "A GTIN of 8, 12, 13 or 14 digits; a GS1 element string as a scanner sends it (FNC1 as the "
                    + "group separator, %1D) or in brackets; or a GS1 Digital Link.")
    @GetMapping
    ScannedProductView findByCode(@RequestParam @NotBlank @Size(max = 2000) String code) {
        var scanned = ScannedCode.read(code);
        var gtin = scanned.gtin();
        var products = barcodes.find(gtin);
        if (products.isEmpty()) {
            throw NotFound.of("product with GTIN", gtin);
        }
        return ScannedProductView.from(scanned, products, clock);
    }
}
