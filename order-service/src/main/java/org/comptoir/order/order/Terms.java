package org.comptoir.order.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.comptoir.order.payment.PaymentMethod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed at the checkout and never changes, but for the lines.
 *
 * @param fingerprint equal for equal requests
 * @param createdBy subject of the caller that ordered
 * @param total minor units, VAT included
 */
@Embeddable
public record Terms(
        String fingerprint,
        String createdBy,
        @Nullable UUID cartId,
        UUID customerId,
        String channel,
        @Enumerated(EnumType.STRING) PaymentMethod paymentMethod,
        String currency,
        long total) {

    static Terms of(PlaceOrder wish, Money total, String createdBy) {
        return new Terms(
                wish.fingerprint(),
                createdBy,
                wish.cartId(),
                wish.customerId(),
                wish.channel(),
                wish.method(),
                total.getCurrencyUnit().getCode(),
                total.getAmountMinorLong());
    }

    /** An amount of this order, kept in minor units, as money. */
    public Money money(long minor) {
        return Money.ofMinor(CurrencyUnit.of(currency), minor);
    }
}
