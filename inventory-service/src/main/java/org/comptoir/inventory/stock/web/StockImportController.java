package org.comptoir.inventory.stock.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.InputStream;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.csv.ImportReport;
import org.comptoir.inventory.stock.ImportOpeningStock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stock-imports")
class StockImportController {
    private final ImportOpeningStock opening;

    StockImportController(ImportOpeningStock opening) {
        this.opening = opening;
    }

    /** Opens the books from a table {@code location_id,sku,on_hand}; a row counts once, however often it is sent. */
    @PostMapping(consumes = "text/csv")
    @PreAuthorize("hasRole('operator')")
    @RequestBody(required = true, content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    ImportReport importStock(InputStream body, Caller caller) {
        return opening.read(body, caller.actor());
    }
}
