package org.comptoir.customer.message;

/** How far a message is. */
public enum MessageState {
    PENDING,
    SENT,
    FAILED
}
