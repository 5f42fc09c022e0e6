package org.comptoir.order.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PickupCodeTests {
    @Test
    void hasSixDigits() {
        assertThat(Stream.generate(PickupCode::draw).limit(500).map(PickupCode::digits))
                .allMatch(digits -> digits.matches("\\d{6}"));
    }

    @Test
    void leavesAsTheHashOfFulfilmentAndCode() {
        UUID fulfilment = UUID.fromString("0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0003");

        // printf '0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0003:482913' | sha256sum
        assertThat(new PickupCode("482913").hashFor(fulfilment))
                .isEqualTo("5f0dd2d7b1bf68329223e35b38aca68b486d6f501981fda4ad7476bf71c562fb");
    }

    @Test
    void isNotWrittenToLogs() {
        assertThat(new PickupCode("482913")).hasToString("******");
    }
}
