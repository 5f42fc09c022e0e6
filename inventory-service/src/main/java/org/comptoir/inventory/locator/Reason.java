package org.comptoir.inventory.locator;

/** Why a store that is near is not offered. */
public enum Reason {
    /** Not as many as are wanted of each article. */
    OUT_OF_STOCK,
    /** Its doors are closed at this moment. */
    CLOSED_NOW,
    /** Nobody said when it is open. */
    HOURS_UNKNOWN,
    /** Orders are not collected there. */
    NO_PICKUP,
    /** No slot of the days ahead has room for the order. */
    NO_SLOT,
    /** It hands out orders, but not in the way that is wanted. */
    OTHER_METHOD
}
