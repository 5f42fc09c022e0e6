package org.comptoir.inventory.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.comptoir.inventory.postcode.Coordinates;
import org.comptoir.inventory.postcode.Place;
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
        assertThat(TownName.tidy(typed, Optional.empty())).isEqualTo(tidy);
    }

    @Test
    void takesTheOfficialSpellingOfThePostcodesTown() {
        Optional<Place> evreux = Optional.of(new Place("27000", "Évreux", new Coordinates(49.02, 1.15)));
        assertThat(TownName.tidy("EVREUX", evreux)).isEqualTo("Évreux");
        assertThat(TownName.tidy("GRAVIGNY", evreux)).isEqualTo("Gravigny");
    }
}
