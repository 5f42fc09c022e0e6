package org.comptoir.store.till;

/** A means of payment that a till takes. */
public enum Tender {
    CASH,
    CARD
}
