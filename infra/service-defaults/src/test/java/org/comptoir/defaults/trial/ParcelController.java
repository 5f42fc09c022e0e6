package org.comptoir.defaults.trial;

import io.opentelemetry.api.trace.Span;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.problem.Unavailable;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class ParcelController {
    @PutMapping("/parcels/{id}")
    ParcelView put(@PathVariable UUID id, @Valid @RequestBody ParcelRequest request, Caller caller) {
        return new ParcelView(id, request.name(), caller.actor(), Fingerprint.of(request));
    }

    @GetMapping("/parcels")
    Page<String> list(@RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit, @RequestParam String q) {
        return new Page<>(List.of(q), null);
    }

    @GetMapping("/parcels/{what}/refusal")
    ParcelView refuse(@PathVariable String what) {
        throw switch (what) {
            case "not-found" -> NotFound.of("parcel", "7");
            case "different" -> new AlreadyDifferent();
            case "unavailable" -> new Unavailable(Duration.ofSeconds(7));
            default -> new IllegalArgumentException("select secret from org.comptoir.Hidden");
        };
    }

    @GetMapping("/public/{id}")
    ParcelView open(@PathVariable UUID id, Caller caller) {
        return new ParcelView(
                id, "open", caller.actor(), Span.current().getSpanContext().getTraceId());
    }

    @PreAuthorize("hasRole('store-manager')")
    @PostMapping("/closings")
    ParcelView close(Caller caller) {
        return new ParcelView(new UUID(0, 1), "closed", caller.actor(), String.join(",", caller.stores()));
    }

    @PostMapping(path = "/parcel-imports", consumes = MediaType.TEXT_PLAIN_VALUE)
    long imports(@RequestBody String body) {
        return body.length();
    }

    record ParcelView(UUID id, String name, String by, String fingerprint) {}
}
