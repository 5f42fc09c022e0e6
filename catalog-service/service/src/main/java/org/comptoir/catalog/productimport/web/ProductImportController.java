package org.comptoir.catalog.productimport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.InputStream;
import org.comptoir.catalog.productimport.ImportReport;
import org.comptoir.catalog.productimport.ProductImportService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/product-imports")
class ProductImportController {

    private final ProductImportService imports;

    ProductImportController(ProductImportService imports) {
        this.imports = imports;
    }

    @Operation(
            summary = "Import products and list prices from a CSV file",
            description = "UTF-8, commas, first line sku,gtin,name,brand,category,image_url,price_minor,currency,"
                    + "vat_bp in any order. Good rows are kept, wrong ones reported; repeating a file is harmless.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    @PostMapping(consumes = "text/csv")
    @PreAuthorize("hasAnyRole('merchandiser', 'operator')")
    ImportReport importProducts(InputStream file) {
        return imports.importFile(file);
    }
}
