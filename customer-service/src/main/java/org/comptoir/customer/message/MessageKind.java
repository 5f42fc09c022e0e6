package org.comptoir.customer.message;

/** What a message says. */
public enum MessageKind {
    ORDER_READY
}
