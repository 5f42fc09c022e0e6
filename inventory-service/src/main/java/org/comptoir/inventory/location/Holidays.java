package org.comptoir.inventory.location;

import java.time.LocalDate;

/** Knows the public holidays of one place. */
public interface Holidays {
    /** Where nobody knows any. */
    Holidays NONE = _ -> false;

    boolean isHoliday(LocalDate day);
}
