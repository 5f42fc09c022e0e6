package org.comptoir.order.checkout.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.order.order.InvalidWish;
import org.comptoir.order.order.PlaceOrder;
import org.comptoir.order.payment.NoCardNumber;
import org.comptoir.order.payment.PaymentMethod;
import org.jspecify.annotations.Nullable;

/** The wish to order. */
record OrderRequest(
        @Nullable UUID cartId,
        @NotNull UUID customerId,

        @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9-]{0,31}")
        String channel,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid OrderLineRequest> lines,
        @NotNull @Valid PickupRequest pickup,
        @NotNull @Valid PaymentRequest payment) {

    private static final int MOST_UNITS = 9999;

    /** One article and how many of it. */
    record OrderLineRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @NoCardNumber
            String sku,

            @Min(1) @Max(MOST_UNITS) int quantity) {}

    /** Where, and until when, the goods shall wait. */
    record PickupRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}") @NoCardNumber
            String storeId,

            @Schema(description = "Three days from now when absent; at most 14 days away, for CARD at most 6") @Nullable
            Instant collectBy) {}

    /** How it is to be paid; the token is the payment provider's name for the card. */
    record PaymentRequest(
            @NotNull PaymentMethod method,

            @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,255}") @NoCardNumber
            String token) {}

    PlaceOrder toWish(UUID id) {
        boolean byCard = payment.method() == PaymentMethod.CARD;
        if (byCard == (payment.token() == null)) {
            throw new InvalidWish("/payment/token", byCard ? "is required for CARD" : "must be absent for IN_STORE");
        }
        refuseTooManyUnits();
        return new PlaceOrder(
                id,
                Fingerprint.of(this),
                cartId,
                customerId,
                channel,
                lines.stream()
                        .map(line -> new PlaceOrder.WantedLine(line.sku(), line.quantity()))
                        .toList(),
                pickup.storeId(),
                pickup.collectBy(),
                payment.method(),
                payment.token());
    }

    /** What one line may ask for, several lines of the same article may ask for together. */
    private void refuseTooManyUnits() {
        Map<String, Integer> units = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            OrderLineRequest line = lines.get(i);
            if (units.merge(line.sku(), line.quantity(), Integer::sum) > MOST_UNITS) {
                throw new InvalidWish(
                        "/lines/" + i + "/quantity", "must be at most " + MOST_UNITS + " per article over all lines");
            }
        }
    }
}
