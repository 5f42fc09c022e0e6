package org.comptoir.catalog.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -",
                "'*', -",
                "'\"3\"', 3",
                "' \"10\" ', 10",
                "'W/\"3\"', -1",
                "3, -1",
                "'\"x\"', -1",
                "'\"9999999999999999999\"', -1"
            })
    void saysOnWhichVersionAnEditIsBased(@Nullable String ifMatch, @Nullable Long version) {
        assertThat(EntityTag.basedOn(ifMatch)).isEqualTo(version);
    }

    @Test
    void anEditOfAnOlderVersionIsRefused() {
        ChangedMeanwhile.check("It", 3, 3L);
        ChangedMeanwhile.check("It", 3, null);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> ChangedMeanwhile.check("It", 3, 2L))
                .withMessage("It is at version 3, not 2")
                .satisfies(refusal -> assertThat(refusal.present()).isEqualTo(3));
    }
}
