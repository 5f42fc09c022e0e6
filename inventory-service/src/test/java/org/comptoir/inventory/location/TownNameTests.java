package org.comptoir.inventory.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.place.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownNameTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAINT-DENIS-LèS-BOURG | Saint-Denis-lès-Bourg",
                "BOURG-EN-BRESSE | Bourg-en-Bresse",
                "PONT-D'AIN | Pont-d'Ain",
                "LE PELLERIN | Le Pellerin",
                "L'ISLE-D'ABEAU | L'Isle-d'Abeau",
                "ÉPERNAY | Épernay",
                "GUéRANDE | Guérande",
                "Villeneuve d'Ascq | Villeneuve d'Ascq",
                "Ferney-voltaire | Ferney-voltaire"
            })
    void tidiesCapitalsOfNamesThatWereShouted(String typed, String tidy) {
        assertThat(TownName.tidy(typed, List.of())).isEqualTo(tidy);
    }

    @Test
    void takesTheOfficialSpellingOfThePostcodesTown() {
        List<Place> evreux = List.of(new Place("27000", "Évreux", "27229", new Coordinates(49.02, 1.15), 46_000));
        assertThat(TownName.tidy("EVREUX", evreux)).isEqualTo("Évreux");
        assertThat(TownName.tidy("GRAVIGNY", evreux)).isEqualTo("Gravigny");
    }
}
