package org.comptoir.defaults.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Money as HTTP carries it: {@code {"amount": 1999, "currency": "EUR"}} is 19.99 euro.
 *
 * @param amount minor units of the currency
 * @param currency ISO 4217 code
 */
public record MoneyBody(
        long amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 currency code")
        String currency) {

    /** The wire form of an amount; never rounds. */
    public static MoneyBody of(Money money) {
        return new MoneyBody(money.getAmountMinorLong(), money.getCurrencyUnit().getCode());
    }

    /** The amount to calculate with; an {@link org.joda.money.IllegalCurrencyException} for an unknown currency. */
    public Money toMoney() {
        CurrencyUnit unit = CurrencyUnit.of(currency);
        return Money.of(unit, BigDecimal.valueOf(amount, unit.getDecimalPlaces()));
    }
}
