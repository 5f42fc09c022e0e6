package org.comptoir.customer.timeline.messaging;

import org.comptoir.contracts.MoneyAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money as events carry it, read into money to work with. */
final class WireMoney {
    private WireMoney() {}

    static Money read(MoneyAmount wire) {
        return Money.ofMinor(CurrencyUnit.of(wire.currency()), wire.amount());
    }
}
