package org.comptoir.order.cart.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.comptoir.order.cart.CartContent;
import org.comptoir.order.cart.CartLine;
import org.comptoir.order.payment.NoCardNumber;
import org.jspecify.annotations.Nullable;

/** The whole basket. */
record CartRequest(
        @Nullable UUID customerId,

        @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9-]{0,31}")
        String channel,

        @NotNull @Size(max = 200) List<@NotNull @Valid CartLineRequest> lines) {

    record CartLineRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @NoCardNumber
            String sku,

            @Min(1) @Max(9999) int quantity) {}

    CartContent toContent() {
        return new CartContent(
                customerId,
                channel,
                lines.stream()
                        .map(line -> new CartLine(line.sku(), line.quantity()))
                        .toList());
    }
}
