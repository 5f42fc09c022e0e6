package org.comptoir.store.handover;

/** How a customer pays at a hand-over. */
public enum Tender {
    CASH,
    CARD
}
