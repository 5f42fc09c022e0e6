package org.comptoir.catalog.channel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.comptoir.catalog.channel.AssortmentRule;
import org.comptoir.catalog.channel.AssortmentService;
import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.channel.RuleKind;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

@Tag(name = "Channels")
@RestController
@RequestMapping("/api/v1/channels/{channel}/assortment")
class AssortmentController {

    private static final String CODE = "[A-Za-z0-9._-]{1,520}";

    private final AssortmentService assortments;

    AssortmentController(AssortmentService assortments) {
        this.assortments = assortments;
    }

    @Operation(
            summary = "Offer a product, category or brand on a channel, or do not",
            description = "The nearest rule wins: product, then the deepest category, then brand, then the channel.")
    @PutMapping("/{kind}/{code}")
    @PreAuthorize("hasRole('merchandiser')")
    AssortmentRuleView putAssortmentRule(
            @PathVariable @Size(max = Channel.LONGEST) @Pattern(regexp = Channel.FORM) String channel,
            @PathVariable @Pattern(regexp = RuleKind.FORM) String kind,
            @PathVariable @Pattern(regexp = CODE) String code,
            @RequestBody @Valid AssortmentRuleRequest request) {
        var rule = new AssortmentRule(channel, RuleKind.of(kind), code, request.offered());
        assortments.put(rule);
        return AssortmentRuleView.from(rule);
    }

    @Operation(summary = "Forget a rule; the next nearest one decides then")
    @DeleteMapping("/{kind}/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('merchandiser')")
    void removeAssortmentRule(
            @PathVariable @Size(max = Channel.LONGEST) @Pattern(regexp = Channel.FORM) String channel,
            @PathVariable @Pattern(regexp = RuleKind.FORM) String kind,
            @PathVariable @Pattern(regexp = CODE) String code) {
        assortments.remove(channel, RuleKind.of(kind), code);
    }

    @Operation(summary = "List the rules of a channel by kind and code")
    @GetMapping
    @PreAuthorize("hasAnyRole('merchandiser', 'operator', 'analyst')")
    Page<AssortmentRuleView> listAssortmentRules(
            @PathVariable @Size(max = Channel.LONGEST) @Pattern(regexp = Channel.FORM) String channel,
            @RequestParam(required = false) @Pattern(regexp = "(" + RuleKind.FORM + "):" + CODE) @Nullable String after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        var kind = after == null ? null : RuleKind.of(after.substring(0, after.indexOf(':')));
        var code = after == null ? "" : after.substring(after.indexOf(':') + 1);
        return Page.of(
                        assortments.after(channel, kind, code, limit + 1),
                        limit,
                        rule -> rule.kind().code() + ":" + rule.code())
                .map(AssortmentRuleView::from);
    }
}
