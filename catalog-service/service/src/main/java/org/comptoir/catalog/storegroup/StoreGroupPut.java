package org.comptoir.catalog.storegroup;

/** The outcome of putting a group: its present state, and whether this made it. */
public record StoreGroupPut(StoreGroup group, boolean created) {}
