package org.comptoir.inventory.sourcing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.sourcing.SourcingStrategy;
import org.comptoir.inventory.sourcing.StrategyService;
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
@RequestMapping("/api/v1/sourcing-strategies")
class StrategyController {
    private static final String READERS =
            "hasAnyRole('operator', 'merchandiser', 'analyst', 'store-manager', 'agent', 'service')";

    private final StrategyService strategies;

    StrategyController(StrategyService strategies) {
        this.strategies = strategies;
    }

    /**
     * Writes a strategy whole; with {@code If-Match}, only while nobody else changed it. An active one takes the place of the one that
     * was active for the same channel.
     */
    @PutMapping("/{code}")
    @PreAuthorize("hasAnyRole('operator', 'merchandiser')")
    ResponseEntity<StrategyView> put(
            @PathVariable @Pattern(regexp = SourcingStrategy.CODE) String code,
            @Valid @RequestBody StrategyRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable @Pattern(regexp = "\"[0-9]{1,18}\"")
                    String version) {
        StrategyService.Put put = strategies.put(request.toStrategy(code), version == null ? null : number(version));
        ResponseEntity.BodyBuilder answer = put.created()
                ? ResponseEntity.created(URI.create("/api/v1/sourcing-strategies/" + code))
                : ResponseEntity.ok();
        return answer.eTag(Long.toString(put.state().version())).body(StrategyView.from(put.state()));
    }

    @GetMapping("/{code}")
    @PreAuthorize(READERS)
    ResponseEntity<StrategyView> strategy(@PathVariable @Pattern(regexp = SourcingStrategy.CODE) String code) {
        var state = strategies.find(code);
        return ResponseEntity.ok().eTag(Long.toString(state.version())).body(StrategyView.from(state));
    }

    /** All strategies, in order of code. */
    @GetMapping
    @PreAuthorize(READERS)
    Page<StrategyView> strategies(
            @RequestParam(required = false) @Nullable @Size(max = 64) String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        List<StrategyView> views = strategies.list(after, limit + 1).stream()
                .map(StrategyView::from)
                .toList();
        return Page.of(views, limit, StrategyView::code);
    }

    private static long number(String eTag) {
        return Long.parseLong(eTag.substring(1, eTag.length() - 1));
    }
}
