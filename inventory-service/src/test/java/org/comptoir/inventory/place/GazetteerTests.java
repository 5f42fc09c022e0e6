package org.comptoir.inventory.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTests {
    private static final Coordinates PARIS = new Coordinates(48.8566, 2.3522);
    private static final Coordinates LYON = new Coordinates(45.7640, 4.8357);
    private static final Place BOURG = place("01000", "Bourg-en-Bresse", "01053", 42_372);
    private static final Place BESIDE = place("01000", "Saint-Denis-lès-Bourg", "01344", 6_160);
    private static final Place SAINT_DENIS = place("93200", "Saint-Denis", "93066", 113_000);
    private static final Place REUNION = place("97400", "Saint-Denis", "97411", 155_000);
    private static final Place FIRST = new Place("75001", "Paris 1er Arrondissement", "75101", PARIS, 15_000);
    private static final Place LARGE = place("75015", "Paris 15e Arrondissement", "75115", 229_000);
    private static final Place EVREUX = place("27000", "Évreux", "27229", 47_000);

    private final Gazetteer gazetteer =
            new Gazetteer(List.of(BESIDE, BOURG, SAINT_DENIS, REUNION, FIRST, LARGE, EVREUX));

    @Test
    void measuresOnTheSphere() {
        assertThat(PARIS.metersTo(LYON)).isCloseTo(391_500, within(1_000.0));
        assertThat(PARIS.metersTo(PARIS)).isZero();
    }

    @Test
    void knowsNoPlaceBeyondThePoles() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(90.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(0, Double.NaN));
    }

    @Test
    void takesTheMostPopulatedTownOfAPostcode() {
        assertThat(gazetteer.find("01000")).contains(BOURG);
        assertThat(gazetteer.towns("01000")).containsExactly(BOURG, BESIDE);
        assertThat(gazetteer.find("1000")).isEmpty();
    }

    @Test
    void takesTheMostPopulatedTownOfAName() {
        assertThat(gazetteer.town("saint denis", null)).contains(REUNION);
        assertThat(gazetteer.town("SAINT-DENIS", "93200")).contains(SAINT_DENIS);
        assertThat(gazetteer.town("Saint-Denis", "01000")).isEmpty();
    }

    @Test
    void takesACityOfDistrictsForAWholeInTheMiddleOfIt() {
        Place paris = gazetteer.town("Paris", null).orElseThrow();
        assertThat(paris.centre()).isEqualTo(PARIS);
        assertThat(paris.population()).isEqualTo(244_000);
        assertThat(gazetteer.town("paris", "75015")).contains(LARGE);
        assertThat(gazetteer.search("par", 5))
                .extracting(Place::town)
                .containsExactly("Paris", "Paris 15e Arrondissement", "Paris 1er Arrondissement");
    }

    @ParameterizedTest
    @CsvSource({
        "bourg en b, Bourg-en-Bresse",
        "BOURG-EN-BRESSE, Bourg-en-Bresse",
        "evreux, Évreux",
        "ÉVR, Évreux",
        "270, Évreux",
        "st-denis les bourg, Saint-Denis-lès-Bourg",
        "01000 saint, Saint-Denis-lès-Bourg",
        "01 bou, Bourg-en-Bresse"
    })
    void findsByTheBeginningHoweverItIsTyped(String typed, String town) {
        assertThat(gazetteer.search(typed, 1)).extracting(Place::town).containsExactly(town);
    }

    @Test
    void namesTheMostPopulatedFirst() {
        assertThat(gazetteer.search("saint", 20)).containsExactly(REUNION, SAINT_DENIS, BESIDE);
        assertThat(gazetteer.search("saint", 2)).hasSize(2);
        assertThat(gazetteer.search("?!", 20)).isEmpty();
        assertThat(gazetteer.search("zz", 20)).isEmpty();
    }

    @Test
    void comparesAPostcodeOfFirmsWithItsDepartment() {
        assertThat(gazetteer.metersFrom("01999", LYON).getAsDouble()).isCloseTo(58_500, within(2_000.0));
        assertThat(gazetteer.metersFrom("98000", LYON)).isEmpty();
    }

    private static Place place(String postcode, String town, String inseeCode, int population) {
        return new Place(postcode, town, inseeCode, new Coordinates(46.20515, 5.24602), population);
    }
}
