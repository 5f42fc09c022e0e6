package org.comptoir.catalog.promotion;

/** Whether a promotion may run. */
public enum PromotionStatus {
    /** It runs in its time. */
    ACTIVE,
    /** It does not run until it is made active again. */
    PAUSED,
    /** It never runs again. */
    ENDED
}
