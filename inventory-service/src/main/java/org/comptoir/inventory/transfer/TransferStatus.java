package org.comptoir.inventory.transfer;

/** Where a transfer stands. */
public enum TransferStatus {
    /** All of it is under way. */
    SENT,
    /** Some of it has arrived. */
    PARTLY_RECEIVED,
    /** All of it has arrived. */
    RECEIVED,
    /** Nothing more is waited for; what had not arrived was recorded as lost. */
    CLOSED
}
