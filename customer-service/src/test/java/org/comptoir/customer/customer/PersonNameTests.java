package org.comptoir.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PersonNameTests {
    @Test
    void staysAsTypedInNfc() {
        PersonName name = new PersonName(" Ame\u0301lie ", "d'Aubigné-le Bœuf");

        assertThat(name.given()).isEqualTo("Am\u00e9lie");
        assertThat(name.family()).isEqualTo("d'Aubigné-le Bœuf");
        assertThat(name).hasToString("***");
    }

    @Test
    void hasTwoParts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" ", "Doe"));
    }
}
