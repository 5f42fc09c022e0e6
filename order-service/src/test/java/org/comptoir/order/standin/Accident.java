package org.comptoir.order.standin;

/** What can go wrong with one call. */
public enum Accident {
    /** Answers 500 and has done nothing. */
    FAILS_BEFORE_THE_EFFECT,
    /** Does it, then answers 500. */
    FAILS_AFTER_THE_EFFECT,
    /** Cuts the line and has done nothing. */
    CUTS_BEFORE_THE_EFFECT,
    /** Does it, then cuts the line. */
    CUTS_AFTER_THE_EFFECT,
    /** Does it, then never answers. */
    SILENT_AFTER_THE_EFFECT;

    /** The JDK's own client for HTTP 1.1 silently asks a second time after a cut. */
    public boolean isACut() {
        return this == CUTS_BEFORE_THE_EFFECT || this == CUTS_AFTER_THE_EFFECT;
    }

    boolean hasAnEffect() {
        return this == FAILS_AFTER_THE_EFFECT || this == CUTS_AFTER_THE_EFFECT || this == SILENT_AFTER_THE_EFFECT;
    }
}
