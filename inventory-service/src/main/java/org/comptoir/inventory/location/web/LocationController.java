package org.comptoir.inventory.location.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.location.Location;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.LocationService;
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

@RestController
@RequestMapping("/api/v1/locations")
class LocationController {
    private final LocationService locations;

    LocationController(LocationService locations) {
        this.locations = locations;
    }

    /** Describes a location, new or known; with {@code If-Match}, only while nobody else changed it. */
    @PutMapping("/{id}")
    @PreAuthorize("hasRole('operator')")
    ResponseEntity<LocationView> describe(
            @PathVariable @Pattern(regexp = LocationId.PATTERN) String id,
            @Valid @RequestBody LocationRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable @Pattern(regexp = "\"[0-9]{1,18}\"")
                    String version,
            Caller caller) {
        LocationService.Described described =
                locations.describe(new LocationId(id), request.toDetails(), version == null ? null : number(version));
        ResponseEntity.BodyBuilder answer = described.created()
                ? ResponseEntity.created(URI.create("/api/v1/locations/" + id))
                : ResponseEntity.ok();
        return answer.eTag(Long.toString(described.location().version()))
                .body(LocationView.from(described.location(), caller));
    }

    @GetMapping("/{id}")
    ResponseEntity<LocationView> location(
            @PathVariable @Pattern(regexp = LocationId.PATTERN) String id, Caller caller) {
        Location location = locations.find(new LocationId(id));
        if (!Staff.mayKnow(location.details().kind(), caller)) {
            throw NotFound.of("location", id);
        }
        return ResponseEntity.ok().eTag(Long.toString(location.version())).body(LocationView.from(location, caller));
    }

    /** All locations, in order of id; suppliers only for staff. */
    @GetMapping
    Page<LocationView> locations(
            @RequestParam(required = false) @Nullable @Size(max = 32) String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        List<LocationView> views = locations.list(after, limit + 1, Staff.includes(caller)).stream()
                .map(location -> LocationView.from(location, caller))
                .toList();
        return Page.of(views, limit, LocationView::id);
    }

    private static long number(String eTag) {
        return Long.parseLong(eTag.substring(1, eTag.length() - 1));
    }
}
