package org.comptoir.catalog.productimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenSkusTests {

    @Test
    void remembersWhereEachOfAMillionStoodFirst() {
        var seen = new SeenSkus();

        for (var line = 2; line < 1_000_002; line++) {
            assertThat(seen.lineOf("SKU-" + line, line)).isZero();
        }

        for (var line = 2; line < 1_000_002; line += 997) {
            assertThat(seen.lineOf("SKU-" + line, 5_000_000)).isEqualTo(line);
        }
        assertThat(seen.lineOf("sku-2", 7)).isZero();
    }
}
