package org.comptoir.customer.message;

/** How far a message is. */
public enum MessageState {
    PENDING,
    SENT,
    FAILED,
    /** The order ended before it could be sent. */
    WITHDRAWN
}
