package org.comptoir.inventory.transfer;

/**
 * A transfer was sent, received in part or whole, or closed.
 *
 * @param transfer as it stands after the step
 */
public record TransferStepped(Transfer transfer) {}
