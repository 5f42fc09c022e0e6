package org.comptoir.inventory.safety.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.safety.Channel;
import org.comptoir.inventory.safety.SafetyRule;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * So many units are kept back, wherever what is given here fits.
 *
 * @param units of each article; 0 lifts what a broader rule keeps back
 * @param locationId only there; not together with a group
 * @param group only in the stores of this group
 * @param category only articles of this category or one below it; not together with a sku
 * @param sku only this article
 * @param channel only for sales through this channel
 * @param from first day, in the time zone of the location
 * @param until last day, in the time zone of the location
 */
record SafetyRuleRequest(
        @NotNull @Min(0) @Max(1_000_000) Integer units,
        @Nullable @Pattern(regexp = LocationId.PATTERN) String locationId,
        @Nullable @Pattern(regexp = CODE) String group,
        @Nullable @Pattern(regexp = CODE) String category,
        @Nullable @Pattern(regexp = Sku.PATTERN) String sku,
        @Nullable @Pattern(regexp = Channel.PATTERN) String channel,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    @AssertTrue(message = "either locationId or group")
    boolean isOnePlace() {
        return locationId == null || group == null;
    }

    @AssertTrue(message = "either category or sku")
    boolean isOneAssortment() {
        return category == null || sku == null;
    }

    @AssertTrue(message = "until must not be before from, and both between 2000 and 2200")
    boolean isInOrder() {
        return isSane(from) && isSane(until) && (from == null || until == null || !until.isBefore(from));
    }

    private static boolean isSane(@Nullable LocalDate day) {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR);
    }

    SafetyRule toRule(String code) {
        return new SafetyRule(
                code,
                units,
                locationId == null ? null : new LocationId(locationId),
                group,
                category,
                sku == null ? null : new Sku(sku),
                channel,
                from,
                until);
    }
}
