package org.comptoir.customer.profile.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.comptoir.customer.customer.InvalidParameter;
import org.comptoir.customer.customer.Look;
import org.comptoir.customer.customer.Purpose;
import org.comptoir.customer.profile.ProfileService;
import org.comptoir.customer.timeline.Position;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/customers/{id}/profile} and {@code /timeline}. */
@RestController
@RequestMapping("/api/v1/customers/{id}")
@PreAuthorize("hasAnyRole('customer', 'agent', 'clerk', 'store-manager', 'frontend')")
class ProfileController {
    private final ProfileService profiles;

    ProfileController(ProfileService profiles) {
        this.profiles = profiles;
    }

    @GetMapping("/profile")
    @Operation(summary = "A customer, their open baskets and the newest entries of their timeline")
    ProfileView profile(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "SERVICE") Purpose purpose,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        return ProfileView.from(profiles.profile(id, limit, new Look(caller, purpose, Look.Part.PROFILE)));
    }

    @GetMapping("/timeline")
    @Operation(summary = "What a customer did on every channel, newest first")
    Page<EntryView> timeline(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "SERVICE") Purpose purpose,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        return profiles.timeline(id, position(after), limit, new Look(caller, purpose, Look.Part.TIMELINE))
                .map(EntryView::from);
    }

    private static @Nullable Position position(@Nullable String after) {
        return after == null
                ? null
                : Position.read(after)
                        .orElseThrow(() -> new InvalidParameter("after", "must be the next of the page before"));
    }
}
