package org.comptoir.inventory.location;

/** Whether customers come there. */
public enum LocationKind {
    STORE,
    WAREHOUSE
}
