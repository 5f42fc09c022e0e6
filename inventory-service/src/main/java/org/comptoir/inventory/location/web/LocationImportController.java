package org.comptoir.inventory.location.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.InputStream;
import org.comptoir.inventory.csv.ImportReport;
import org.comptoir.inventory.location.ImportLocations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/location-imports")
class LocationImportController {
    private final ImportLocations locations;

    LocationImportController(ImportLocations locations) {
        this.locations = locations;
    }

    /**
     * Takes a table {@code store_id,brand,name,street,postcode,city,latitude,longitude,opening_hours}. Coordinates more than 50 km
     * from their postcode are refused, capitals of towns are tidied.
     */
    @PostMapping(consumes = "text/csv")
    @PreAuthorize("hasRole('operator')")
    @RequestBody(required = true, content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    ImportReport importLocations(InputStream body) {
        return locations.read(body);
    }
}
