package org.comptoir.catalog.edit;

import org.jspecify.annotations.Nullable;

/** Somebody edits a version that is no longer the present one; {@code present} 0 means there is none. */
public class ChangedMeanwhile extends RuntimeException {

    private final long present;

    private ChangedMeanwhile(String what, long expected, long present) {
        super(what + " is at version " + present + ", not " + expected);
        this.present = present;
    }

    /**
     * Refuses to go on from a version that is not the present one.
     *
     * @param present the present version, 0 when there is none
     * @param basedOn the version the caller has seen, or null when it does not care
     */
    public static void check(String what, long present, @Nullable Long basedOn) {
        if (basedOn != null && basedOn != present) {
            throw new ChangedMeanwhile(what, basedOn, present);
        }
    }

    public long present() {
        return present;
    }
}
