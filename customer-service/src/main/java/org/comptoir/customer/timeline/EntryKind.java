package org.comptoir.customer.timeline;

/** What an entry tells of. */
public enum EntryKind {
    BASKET,
    ORDER_PLACED,
    ORDER_READY,
    ORDER_HANDED_OVER,
    ORDER_COMPLETED,
    ORDER_CANCELLED,
    SALE
}
