package org.comptoir.customer.message;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Orders that are ready, for tests. */
final class ReadyOrders {
    private ReadyOrders() {}

    static ReadyOrder waiting() {
        return waiting("K7M2-9QX4-T", 123_450);
    }

    static ReadyOrder waiting(String number, long amountDue) {
        return new ReadyOrder(
                UUID.randomUUID(),
                number,
                UUID.randomUUID(),
                "1000123",
                "408213",
                Instant.parse("2026-11-28T17:30:00Z"),
                Money.ofMinor(CurrencyUnit.EUR, amountDue));
    }
}
