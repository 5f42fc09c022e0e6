package org.comptoir.catalog.quote;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.comptoir.pricing.VatRates;

/**
 * What a quote needs besides prices, read in its own snapshot.
 *
 * @param book the version of the promotions
 * @param open whether anything is sold on the channel
 * @param storeGroups the groups of the store
 * @param vat the rates of all VAT categories by their codes
 */
record Setting(long book, Instant at, boolean open, Set<String> storeGroups, Map<String, VatRates> vat) {}
