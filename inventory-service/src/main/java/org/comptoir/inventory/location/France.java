package org.comptoir.inventory.location;

import java.util.Set;

/** Where French postcodes and holidays are: other countries have postcodes of five digits too. */
final class France {
    private static final Set<String> TIME_ZONES = Set.of(
            "Europe/Paris",
            "America/Guadeloupe",
            "America/Martinique",
            "America/Cayenne",
            "America/Miquelon",
            "America/St_Barthelemy",
            "America/Marigot",
            "Indian/Reunion",
            "Indian/Mayotte",
            "Indian/Kerguelen",
            "Pacific/Noumea",
            "Pacific/Tahiti",
            "Pacific/Marquesas",
            "Pacific/Gambier",
            "Pacific/Wallis");

    private France() {}

    /** Whether the clocks of this IANA time zone are French, at home or overseas. */
    static boolean hasTimeZone(String timeZone) {
        return TIME_ZONES.contains(timeZone);
    }
}
