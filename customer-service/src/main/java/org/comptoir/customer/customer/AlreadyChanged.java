package org.comptoir.customer.customer;

/** An edit names a version that is not the current one. */
public class AlreadyChanged extends RuntimeException {
    AlreadyChanged() {
        super("The customer is at another version; read it again before editing it");
    }
}
