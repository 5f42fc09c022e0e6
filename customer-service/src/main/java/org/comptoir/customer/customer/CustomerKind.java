package org.comptoir.customer.customer;

/** Whether somebody only bought, or has an account. */
public enum CustomerKind {
    GUEST,
    REGISTERED
}
