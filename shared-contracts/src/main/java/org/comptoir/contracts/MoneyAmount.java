package org.comptoir.contracts;

/**
 * Money on the wire: minor units and ISO 4217 currency, so that no reader ever rounds.
 *
 * @param amount minor units: 1999 is 19.99 euro
 * @param currency ISO 4217 code, for example EUR
 */
public record MoneyAmount(long amount, String currency) {}
