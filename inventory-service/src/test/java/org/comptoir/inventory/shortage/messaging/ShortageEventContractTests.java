package org.comptoir.inventory.shortage.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.inventory.v1.StockShort;
import org.comptoir.inventory.shortage.PromisesUnkept;
import org.comptoir.inventory.stock.StockFixture;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class ShortageEventContractTests {
    @Test
    void tellsUnkeptPromisesAsTheContractSays() {
        UUID reservation = UUID.randomUUID();
        UUID order = UUID.randomUUID();
        StockShort told = ShortageEvents.fellShort(new PromisesUnkept.ShortShelf(
                StockFixture.shelf("TEE"),
                -1,
                2,
                8,
                2,
                "sale:1:1",
                List.of(new PromisesUnkept.Unkept(reservation, order, 2, 5))));
        Contracts.assertValid(told);
        assertThat(told.reservations()).containsExactly(new StockShort.Unkept(reservation, order, 2, 5));
        assertThat(told.missing()).isEqualTo(2);
    }
}
