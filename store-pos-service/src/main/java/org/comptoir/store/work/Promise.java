package org.comptoir.store.work;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the orders promised the customer: what is due at the store (minor units, zero when paid), against which code
 * (its hash; never shown), and until when the goods wait.
 */
@Embeddable
public record Promise(long dueAmount, String dueCurrency, String pickupCodeHash, Instant collectBy) {

    /** What the customer pays at the store. */
    public Money due() {
        return Money.ofMinor(CurrencyUnit.of(dueCurrency), dueAmount);
    }
}
