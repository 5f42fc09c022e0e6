package org.comptoir.store.assortment;

import java.time.Instant;
import org.joda.money.Money;

/** The local copy of a list price of one unit, VAT included. */
public record Price(String sku, Money amount, Instant validFrom) {}
