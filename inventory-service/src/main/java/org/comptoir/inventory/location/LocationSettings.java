package org.comptoir.inventory.location;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is assumed of locations.
 *
 * @param usualHours opening hours where nobody said anything, in the notation of OpenStreetMap
 */
@ConfigurationProperties("comptoir.inventory")
record LocationSettings(
        @DefaultValue(OpeningTimes.USUAL_HOURS) String usualHours) {}
