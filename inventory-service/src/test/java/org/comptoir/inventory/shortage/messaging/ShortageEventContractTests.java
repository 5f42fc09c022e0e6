package org.comptoir.inventory.shortage.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
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
        StockShort told = ShortageEvents.fellShort(shelf(List.of(new PromisesUnkept.Unkept(reservation, order, 2, 5))))
                .getFirst();
        Contracts.assertValid(told);
        assertThat(told.reservations()).containsExactly(new StockShort.Unkept(reservation, order, 2, 5));
        assertThat(told.missing()).isEqualTo(2);
    }

    @Test
    void namesEachPromiseInOneOfSeveralEventsWhenTheyAreMany() {
        List<PromisesUnkept.Unkept> unkept = IntStream.range(0, 2 * ShortageEvents.NAMED_AT_ONCE + 1)
                .mapToObj(number -> new PromisesUnkept.Unkept(new UUID(0, number), new UUID(1, number), 1, 5))
                .toList();
        List<StockShort> told = ShortageEvents.fellShort(shelf(unkept));
        assertThat(told)
                .extracting(
                        event -> Objects.requireNonNull(event.reservations()).size())
                .containsExactly(ShortageEvents.NAMED_AT_ONCE, ShortageEvents.NAMED_AT_ONCE, 1);
        assertThat(told)
                .flatExtracting(event -> Objects.requireNonNull(event.reservations()))
                .extracting(StockShort.Unkept::reservationId)
                .isEqualTo(
                        unkept.stream().map(PromisesUnkept.Unkept::reservation).toList());
    }

    private static PromisesUnkept.ShortShelf shelf(List<PromisesUnkept.Unkept> unkept) {
        return new PromisesUnkept.ShortShelf(StockFixture.shelf("TEE"), -1, 2, 8, 2, "sale:1:1", unkept);
    }
}
