package org.comptoir.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {
    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, +33612345678",
        "+33 (0)6 12 34 56 78, +33612345678",
        "0033612345678, +33612345678",
        "01.42.68.53.00, +33142685300",
        "+44 20 7946 0018, +442079460018",
        "+32 470 12 34 56, +32470123456"
    })
    void isKeptInE164AndFrenchUnlessItSaysOtherwise(String typed, String kept) {
        assertThat(PhoneNumber.typed(typed).map(PhoneNumber::value)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "not a number", "06 12 34", "+999 1234567", "00000000000000000000"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(PhoneNumber.typed(typed)).isEmpty();
    }

    @Test
    void isMaskedAsText() {
        assertThat(new PhoneNumber("+33612345678")).hasToString("+33*******78");
    }
}
