package org.comptoir.inventory.location.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import java.util.Objects;
import org.comptoir.inventory.location.PickupTerms;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a location hands out orders.
 *
 * @param leadMinutes from the order to the earliest collection; 120 when absent
 * @param slotMinutes how long a slot is; 60 when absent
 * @param slotOrders how many orders one slot takes; any number when absent
 * @param slotUnits how many units one slot takes; any number when absent
 * @param cutOff local time after which an order is prepared on the next opening day
 * @param horizonDays how many days ahead slots are offered, today included; 7 when absent
 * @param dailyOrders how many orders with a slot a day takes; any number when absent; orders that name no slot are not counted
 * @param dailyUnits how many units of orders with a slot a day takes; any number when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PickupTermsBody(
        @Nullable @Min(0) @Max(20_160) Integer leadMinutes,
        @Nullable @Min(5) @Max(1_440) Integer slotMinutes,
        @Nullable @Min(1) @Max(100_000) Integer slotOrders,
        @Nullable @Min(1) @Max(1_000_000) Integer slotUnits,
        @Nullable LocalTime cutOff,
        @Nullable @Min(1) @Max(60) Integer horizonDays,
        @Nullable @Min(1) @Max(1_000_000) Integer dailyOrders,
        @Nullable @Min(1) @Max(10_000_000) Integer dailyUnits) {
    PickupTerms toTerms() {
        return new PickupTerms(
                Objects.requireNonNullElse(leadMinutes, PickupTerms.USUAL_LEAD_MINUTES),
                Objects.requireNonNullElse(slotMinutes, PickupTerms.USUAL_SLOT_MINUTES),
                slotOrders,
                slotUnits,
                cutOff,
                Objects.requireNonNullElse(horizonDays, PickupTerms.USUAL_HORIZON_DAYS),
                dailyOrders,
                dailyUnits);
    }

    static PickupTermsBody from(PickupTerms terms, boolean withCapacity) {
        return new PickupTermsBody(
                terms.leadMinutes(),
                terms.slotMinutes(),
                withCapacity ? terms.slotOrders() : null,
                withCapacity ? terms.slotUnits() : null,
                terms.cutOff(),
                terms.horizonDays(),
                withCapacity ? terms.dailyOrders() : null,
                withCapacity ? terms.dailyUnits() : null);
    }
}
