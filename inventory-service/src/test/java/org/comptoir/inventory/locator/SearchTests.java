package org.comptoir.inventory.locator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.stock.Sku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTests {
    @ParameterizedTest
    @CsvSource({
        "10, 1, IN_STOCK",
        "4, 1, IN_STOCK",
        "3, 1, FEW_LEFT",
        "1, 1, FEW_LEFT",
        "0, 1, OUT_OF_STOCK",
        "-2, 1, OUT_OF_STOCK",
        "3, 4, OUT_OF_STOCK",
        "8, 8, IN_STOCK"
    })
    void saysInAWordWhatIsThere(int available, int asked, StockWord word) {
        assertThat(StockWord.of(available, asked)).isEqualTo(word);
    }

    @Test
    void drawsABoxAroundTheWholeCircle() {
        Search search = around(48.8566, 2.3522);
        Coordinates north = new Coordinates(48.8566 + search.degreesNorth(), 2.3522);
        Coordinates east = new Coordinates(48.8566, 2.3522 + search.degreesEast());
        assertThat(search.from().metersTo(north))
                .isCloseTo(50_000, within(100.0))
                .isGreaterThan(50_000);
        assertThat(search.from().metersTo(east)).isGreaterThan(50_000).isLessThan(51_000);
    }

    @Test
    void looksAllAroundAtThePoleAndAtTheDateLine() {
        assertThat(around(89.8, 0).degreesEast()).isEqualTo(360);
        assertThat(around(-17, 179.9).degreesEast()).isEqualTo(360);
    }

    private static Search around(double latitude, double longitude) {
        return new Search(new Sku("TEE"), 1, new Coordinates(latitude, longitude), 50, 10, false);
    }
}
