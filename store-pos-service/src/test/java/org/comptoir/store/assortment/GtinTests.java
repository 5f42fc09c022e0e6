package org.comptoir.store.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GtinTests {
    @Test
    void isTheSameWithLeadingZeros() {
        assertThat(Gtin.comparable("012345678905")).isEqualTo(Gtin.comparable("0012345678905"));
        assertThat(Gtin.comparable("3017620422003")).isEqualTo("03017620422003");
        assertThat(Gtin.comparable("96385074")).isEqualTo("00000096385074");
    }

    @Test
    void isNothingElse() {
        assertThat(Gtin.comparable(null)).isNull();
        assertThat(Gtin.comparable("TEE-RED-M")).isNull();
        assertThat(Gtin.comparable("123")).isNull();
        assertThat(Gtin.comparable("٣٠١٧٦٢٠٤٢٢٠٠٣")).isNull();
    }
}
