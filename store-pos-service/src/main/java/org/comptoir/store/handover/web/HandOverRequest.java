package org.comptoir.store.handover.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.store.handover.CollectedGoods;
import org.comptoir.store.handover.Payment;
import org.comptoir.store.handover.PickupCode;
import org.comptoir.store.handover.Tender;
import org.jspecify.annotations.Nullable;

/** A customer at the counter. */
record HandOverRequest(
        @NotNull UUID fulfilmentId,

        @Schema(description = "What the customer shows; five wrong ones lock the goods for 15 minutes")
        @NotBlank
        @Size(max = 64)
        String code,

        @Schema(description = "Exactly what is due; absent when nothing is due") @Nullable @Valid
        Paid payment) {

    CollectedGoods goods(UUID id, String storeId) {
        return new CollectedGoods(
                id,
                storeId,
                fulfilmentId,
                new PickupCode(code.strip()),
                payment == null ? null : payment.payment(),
                Fingerprint.of(new Whole(storeId, this)));
    }

    @Schema(name = "HandOverPayment")
    record Paid(@NotNull Tender tender, @NotNull @Valid MoneyBody amount) {
        static Paid from(Payment payment) {
            return new Paid(payment.tender(), MoneyBody.of(payment.amount()));
        }

        Payment payment() {
            return new Payment(tender, amount.toMoney());
        }
    }

    /** The store of the path belongs to what was asked. */
    private record Whole(String storeId, HandOverRequest body) {}
}
