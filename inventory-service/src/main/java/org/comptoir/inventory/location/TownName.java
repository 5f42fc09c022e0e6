package org.comptoir.inventory.location;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.inventory.place.Place;
import org.comptoir.inventory.place.PlaceName;

/** Repairs the capitals of a town's name when a table shouted it: "SAINT-DENIS-LèS-BOURG" is Saint-Denis-lès-Bourg. */
final class TownName {
    private static final Pattern WRITTEN_BY_HAND = Pattern.compile("\\p{Ll}{2}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> SMALL = Set.of(
            "à", "au", "aux", "d", "de", "des", "devant", "du", "en", "et", "l", "la", "le", "les", "lès", "lez",
            "près", "sous", "sur");

    private TownName() {}

    /** The official spelling when the postcode's town is meant, else the same letters with tidy capitals. */
    static String tidy(String typed, List<Place> places) {
        String town = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (WRITTEN_BY_HAND.matcher(town).find()) {
            return town;
        }
        return places.stream()
                .map(Place::town)
                .filter(official -> PlaceName.fold(official).equals(PlaceName.fold(town)))
                .findFirst()
                .orElseGet(() -> recapitalise(town));
    }

    private static String recapitalise(String town) {
        String lower = town.toLowerCase(Locale.FRENCH);
        return WORD.matcher(lower).replaceAll(match -> {
            String word = match.group();
            boolean small = match.start() > 0 && SMALL.contains(word);
            return small ? word : word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
        });
    }
}
