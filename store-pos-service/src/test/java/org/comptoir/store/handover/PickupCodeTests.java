package org.comptoir.store.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.comptoir.store.work.WorkFixture;
import org.junit.jupiter.api.Test;

class PickupCodeTests {
    private static final UUID ID = WorkFixture.FULFILMENT;
    private static final String HASH = WorkFixture.hash(ID, "K7Q2");

    @Test
    void opensItsOwnFulfilmentOnly() {
        var code = new PickupCode("K7Q2");

        assertThat(code.opens(ID, HASH)).isTrue();
        assertThat(code.opens(ID, HASH.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(code.opens(UUID.randomUUID(), HASH)).isFalse();
    }

    @Test
    void anotherCodeOpensNothing() {
        assertThat(new PickupCode("K7Q3").opens(ID, HASH)).isFalse();
        assertThat(new PickupCode(HASH).opens(ID, HASH)).isFalse();
    }

    @Test
    void isNotReadableInALog() {
        assertThat(new PickupCode("K7Q2").toString()).doesNotContain("K7Q2");
    }
}
