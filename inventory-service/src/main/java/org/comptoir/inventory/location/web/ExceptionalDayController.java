package org.comptoir.inventory.location.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.location.ExceptionalDay;
import org.comptoir.inventory.location.Location;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.LocationService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/locations/{id}/exceptional-days")
class ExceptionalDayController {
    private static final String WRITERS = "hasAnyRole('operator', 'store-manager')";

    private final LocationService locations;

    ExceptionalDayController(LocationService locations) {
        this.locations = locations;
    }

    /** Lets a location open at other hours on one day, or not at all; a store manager only the own store. */
    @PutMapping("/{date}")
    @PreAuthorize(WRITERS)
    ResponseEntity<ExceptionalDayView> except(
            @PathVariable @Pattern(regexp = LocationId.PATTERN) String id,
            @PathVariable LocalDate date,
            @Valid @RequestBody ExceptionalDayRequest request,
            Caller caller) {
        assertDecides(caller, id);
        ExceptionalDay day = request.toDay(date);
        Location location = locations.except(new LocationId(id), day);
        return ResponseEntity.ok().eTag(Long.toString(location.version())).body(ExceptionalDayView.from(day, caller));
    }

    /** Lets it open as usual on this day again; done before, nothing happens. */
    @DeleteMapping("/{date}")
    @PreAuthorize(WRITERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void openAsUsual(
            @PathVariable @Pattern(regexp = LocationId.PATTERN) String id,
            @PathVariable LocalDate date,
            Caller caller) {
        assertDecides(caller, id);
        locations.openAsUsual(new LocationId(id), date);
    }

    @GetMapping("/{date}")
    ExceptionalDayView exceptionalDay(
            @PathVariable @Pattern(regexp = LocationId.PATTERN) String id,
            @PathVariable LocalDate date,
            Caller caller) {
        return days(id, caller).stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .map(day -> ExceptionalDayView.from(day, caller))
                .orElseThrow(() -> NotFound.of("exceptional day", date));
    }

    /** The days with other hours, from two days ago, in order of date. */
    @GetMapping
    Page<ExceptionalDayView> exceptionalDays(
            @PathVariable @Pattern(regexp = LocationId.PATTERN) String id,
            @RequestParam(required = false) @Nullable LocalDate after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(100) int limit,
            Caller caller) {
        List<ExceptionalDayView> days = days(id, caller).stream()
                .filter(day -> after == null || day.date().isAfter(after))
                .limit(limit + 1L)
                .map(day -> ExceptionalDayView.from(day, caller))
                .toList();
        return Page.of(days, limit, day -> day.date().toString());
    }

    private List<ExceptionalDay> days(String id, Caller caller) {
        Location location = locations.find(new LocationId(id));
        if (!Staff.mayKnow(location.details().kind(), caller)) {
            throw NotFound.of("location", id);
        }
        return location.exceptionalDays();
    }

    private static void assertDecides(Caller caller, String location) {
        if (!caller.is(Role.OPERATOR) && !caller.worksIn(location)) {
            throw new AccessDeniedException("Another store's hours");
        }
    }
}
