package org.comptoir.catalog.stock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.catalog.stock.StockLevel;
import org.comptoir.contracts.inventory.v1.StockLevelsOpened;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class InventoryEventContractTests {

    @Test
    void understandsOpenedLevels() {
        var opened = Contracts.sample(StockLevelsOpened.class);

        assertThat(InventoryEvents.levels(opened))
                .hasSameSizeAs(opened.lines())
                .contains(new StockLevel(
                        opened.locationId(),
                        opened.lines().getFirst().sku(),
                        opened.lines().getFirst().available(),
                        opened.lines().getFirst().sequence()));
    }
}
