package org.comptoir.inventory.safety;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the stock is told outside.
 *
 * @param fewLeft up to how many units "few left" is said
 * @param mostAsked how many units of one article somebody may ask for who is told in words; who asks up to there learns numbers up to
 *     there
 * @param channelsWithNumbers channels whose front ends and marketplaces are told how many may be promised
 */
@ConfigurationProperties("comptoir.inventory")
record DisclosureSettings(
        @DefaultValue("3") int fewLeft,
        @DefaultValue("20") int mostAsked,
        @DefaultValue Set<String> channelsWithNumbers) {
    DisclosureSettings {
        channelsWithNumbers = Set.copyOf(channelsWithNumbers);
    }
}
