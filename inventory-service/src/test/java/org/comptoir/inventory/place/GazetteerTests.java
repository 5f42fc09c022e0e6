package org.comptoir.inventory.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTests {
    private static final Coordinates PARIS = new Coordinates(48.8566, 2.3522);
    private static final Coordinates LYON = new Coordinates(45.7640, 4.8357);
    private static final Place BOURG =
            new Place("01000", "Bourg-en-Bresse", "01053", new Coordinates(46.20515, 5.24602), 42_372);

    private final Gazetteer gazetteer =
            new Gazetteer(List.of(BOURG, new Place("75001", "Paris", "75101", PARIS, 15_114)));

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
    void findsAPostcodeByItsText() {
        assertThat(gazetteer.find("01000")).contains(BOURG);
        assertThat(gazetteer.find("1000")).isEmpty();
    }

    @Test
    void comparesAPostcodeOfFirmsWithItsDepartment() {
        assertThat(gazetteer.metersFrom("01999", LYON).getAsDouble()).isCloseTo(58_500, within(2_000.0));
        assertThat(gazetteer.metersFrom("98000", LYON)).isEmpty();
    }
}
