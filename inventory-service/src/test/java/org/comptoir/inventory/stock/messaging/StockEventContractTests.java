package org.comptoir.inventory.stock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.store.v1.PickRejected;
import org.comptoir.contracts.store.v1.SaleRecorded;
import org.comptoir.inventory.stock.MovementReason;
import org.comptoir.inventory.stock.MovementType;
import org.comptoir.inventory.stock.StockChanged;
import org.comptoir.inventory.stock.StockFixture;
import org.comptoir.inventory.stock.StockMovement;
import org.comptoir.inventory.stock.StockOpened;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class StockEventContractTests {
    private static final StockChanged.Level SHORT = new StockChanged.Level(StockFixture.shelf("TEE"), -1, 2, -3, 8);

    @Test
    void tellsLevelsAsTheContractSays() {
        Contracts.assertValid(StockEvents.changed(SHORT));
    }

    @Test
    void tellsOpeningsAsTheContractSays() {
        StockOpened.Part part = new StockOpened.Part(
                UUID.randomUUID(),
                3,
                SHORT.shelf().location(),
                List.of(new StockChanged.Level(SHORT.shelf(), 5, 0, 5, 1)));
        Contracts.assertValid(StockEvents.opened(part));
        assertThat(part.key()).startsWith("opening:").endsWith(":3");
    }

    @Test
    void understandsARejectedPick() {
        PickRejected event = Contracts.sample(PickRejected.class);
        List<StockMovement> movements = PickEvents.movements(event);
        assertThat(movements).hasSameSizeAs(event.lines());
        assertThat(movements).allSatisfy(movement -> {
            assertThat(movement.type()).isEqualTo(MovementType.SHRINKAGE);
            assertThat(movement.effect()).isNegative();
            assertThat(movement.reason()).isNotNull();
            assertThat(movement.shelf().location().value()).isEqualTo(event.storeId());
        });
        assertThat(movements.getFirst().source()).isEqualTo("pick-rejected:" + event.rejectionId() + ":1");
        assertThat(MovementReason.of("EATEN_BY_MICE")).isEqualTo(MovementReason.OTHER);
    }

    @Test
    void understandsASale() {
        SaleRecorded sale = Contracts.sample(SaleRecorded.class);
        List<StockMovement> movements = SaleEvents.movements(sale);
        assertThat(movements).hasSameSizeAs(sale.lines());
        assertThat(movements).allSatisfy(movement -> {
            assertThat(movement.type()).isEqualTo(MovementType.SALE);
            assertThat(movement.effect()).isNegative();
            assertThat(movement.shelf().location().value()).isEqualTo(sale.storeId());
        });
        assertThat(movements.getFirst().source()).isEqualTo("sale:" + sale.saleId() + ":1");
    }
}
