package org.comptoir.catalog.coupon.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.catalog.coupon.CouponCode;
import org.comptoir.catalog.coupon.RedemptionWish;
import org.comptoir.defaults.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A wish to use a coupon.
 *
 * @param code as the customer wrote it
 * @param reference what it is used for: an order, a ticket
 * @param holdSeconds how long the use stays set aside without a commitment; 900 when absent
 */
record RedemptionRequest(
        @NotBlank @Size(max = CouponCode.LONGEST_TEXT) String code,

        @NotNull @Pattern(regexp = "[A-Za-z0-9._:|-]{1,100}")
        String reference,

        @Nullable UUID customerId,
        @Min(1) @Max(86_400) @Nullable Integer holdSeconds) {

    private static final int USUAL_SECONDS = 900;

    RedemptionWish wish(UUID id) {
        var read = CouponCode.read(code);
        var seconds = Objects.requireNonNullElse(holdSeconds, USUAL_SECONDS);
        var content = new Content(read.map(CouponCode::value).orElse(code), reference, customerId, seconds);
        return new RedemptionWish(
                id, read, reference, customerId, Duration.ofSeconds(seconds), Fingerprint.of(content));
    }

    private record Content(
            String code, String reference, @Nullable UUID customerId, int holdSeconds) {}
}
