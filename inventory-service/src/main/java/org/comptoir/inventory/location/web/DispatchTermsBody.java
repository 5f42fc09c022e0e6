package org.comptoir.inventory.location.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import java.util.Objects;
import org.comptoir.inventory.location.DispatchTerms;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms parcels leave a location.
 *
 * @param cutOff local time until which an order leaves on the same working day; until closing when absent
 * @param leadMinutes how long packing takes; 120 when absent
 * @param transitDays working days on the road; 2 when absent
 * @param dailyOrders how many parcels a day leave; any number when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DispatchTermsBody(
        @Nullable LocalTime cutOff,
        @Nullable @Min(0) @Max(20_160) Integer leadMinutes,
        @Nullable @Min(0) @Max(60) Integer transitDays,
        @Nullable @Min(1) @Max(1_000_000) Integer dailyOrders) {
    DispatchTerms toTerms() {
        return new DispatchTerms(
                cutOff,
                Objects.requireNonNullElse(leadMinutes, DispatchTerms.USUAL_LEAD_MINUTES),
                Objects.requireNonNullElse(transitDays, DispatchTerms.USUAL_TRANSIT_DAYS),
                dailyOrders);
    }

    static DispatchTermsBody from(DispatchTerms terms, boolean withCapacity) {
        return new DispatchTermsBody(
                terms.cutOff(), terms.leadMinutes(), terms.transitDays(), withCapacity ? terms.dailyOrders() : null);
    }
}
