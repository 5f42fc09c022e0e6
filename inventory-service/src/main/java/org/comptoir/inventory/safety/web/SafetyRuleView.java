package org.comptoir.inventory.safety.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.comptoir.inventory.safety.SafetyRule;
import org.jspecify.annotations.Nullable;

/** A rule about units that are kept back; what is absent is not asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SafetyRuleView(
        String code,
        int units,
        @Nullable String locationId,
        @Nullable String group,
        @Nullable String category,
        @Nullable String sku,
        @Nullable String channel,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    static SafetyRuleView from(SafetyRule rule) {
        return new SafetyRuleView(
                rule.code(),
                rule.units(),
                rule.location() == null ? null : rule.location().value(),
                rule.group(),
                rule.category(),
                rule.sku() == null ? null : rule.sku().value(),
                rule.channel(),
                rule.from(),
                rule.until());
    }
}
