package org.comptoir.store.handover;

import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What was paid is not what is due. */
public class PaymentDiffers extends RuntimeException {
    private final Money due;
    private final @Nullable Money paid;

    PaymentDiffers(Money due, @Nullable Money paid) {
        super("Due is " + due + ", paid is " + (paid == null ? "nothing" : paid));
        this.due = due;
        this.paid = paid;
    }

    public Money due() {
        return due;
    }

    /** Empty when nothing was paid. */
    public Optional<Money> paid() {
        return Optional.ofNullable(paid);
    }
}
