package org.comptoir.store.handover;

import org.joda.money.Money;

/** What was paid at a hand-over, and how. */
public record Payment(Tender tender, Money amount) {}
