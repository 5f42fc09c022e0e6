package org.comptoir.inventory.safety.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.safety.SafetyRuleService;
import org.comptoir.inventory.safety.StoredRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/safety-rules")
class SafetyRuleController {
    private static final String WRITERS = "hasAnyRole('operator', 'merchandiser', 'store-manager')";
    private static final String READERS =
            "hasAnyRole('operator', 'merchandiser', 'store-manager', 'clerk', 'agent', 'analyst', 'service')";
    private static final String VERSION = "\"[0-9]{1,18}\"";

    private final SafetyRuleService rules;

    SafetyRuleController(SafetyRuleService rules) {
        this.rules = rules;
    }

    /**
     * Puts a rule whole; with {@code If-Match}, only while nobody else changed it. Of all rules that fit, the most specific one decides:
     * an article before its deepest category before the parents of that, then a location before a group, then a channel before none.
     */
    @PutMapping("/{code}")
    @PreAuthorize(WRITERS)
    ResponseEntity<SafetyRuleView> put(
            @PathVariable @Pattern(regexp = SafetyRuleRequest.CODE) String code,
            @Valid @RequestBody SafetyRuleRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable @Pattern(regexp = VERSION)
                    String version,
            Caller caller) {
        SafetyRuleService.Put put = rules.put(request.toRule(code), number(version), caller);
        ResponseEntity.BodyBuilder answer = put.created()
                ? ResponseEntity.created(URI.create("/api/v1/safety-rules/" + code))
                : ResponseEntity.ok();
        return answer(answer, put.rule());
    }

    /** Removes a rule; when there is none, nothing happens. */
    @DeleteMapping("/{code}")
    @PreAuthorize(WRITERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable @Pattern(regexp = SafetyRuleRequest.CODE) String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable @Pattern(regexp = VERSION)
                    String version,
            Caller caller) {
        rules.remove(code, number(version), caller);
    }

    @GetMapping("/{code}")
    @PreAuthorize(READERS)
    ResponseEntity<SafetyRuleView> rule(@PathVariable @Pattern(regexp = SafetyRuleRequest.CODE) String code) {
        return answer(ResponseEntity.ok(), rules.find(code));
    }

    /** All rules, in order of code. */
    @GetMapping
    @PreAuthorize(READERS)
    Page<SafetyRuleView> rules(
            @RequestParam(required = false) @Nullable @Size(max = 64) String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        List<SafetyRuleView> views = rules.list(after, limit + 1).stream()
                .map(stored -> SafetyRuleView.from(stored.rule()))
                .toList();
        return Page.of(views, limit, SafetyRuleView::code);
    }

    private static ResponseEntity<SafetyRuleView> answer(ResponseEntity.BodyBuilder answer, StoredRule stored) {
        return answer.eTag(Long.toString(stored.version())).body(SafetyRuleView.from(stored.rule()));
    }

    private static @Nullable Long number(@Nullable String eTag) {
        return eTag == null ? null : Long.valueOf(eTag.substring(1, eTag.length() - 1));
    }
}
