package org.comptoir.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.contracts.orders.v1.OrderPlaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTests {
    static List<Class<? extends Record>> all() {
        return Contracts.all();
    }

    @Test
    void knowsTheEventsOfEveryService() {
        assertThat(all())
                .contains(ProductChanged.class, StockLevelChanged.class, OrderPlaced.class)
                .hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("all")
    void acceptsEverySample(Class<? extends Record> contract) {
        Contracts.assertValid(Contracts.sample(contract));
    }

    @Test
    void acceptsAnEventWithoutItsOptionalFields() {
        Contracts.assertValid(new ProductChanged("A-1", null, "Apple", null, null, null, "ACTIVE", 550));
    }

    @Test
    void refusesAnEventThatBreaksItsSchema() {
        assertThatThrownBy(() ->
                        Contracts.assertValid(new ProductChanged("", null, "Apple", null, null, null, "ACTIVE", 550)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ProductChanged does not fit its schema")
                .hasMessageContaining("/sku");
    }

    @Test
    void followsReferencesBetweenSchemas() {
        assertThatThrownBy(() -> Contracts.assertValid(PriceChanged.class, """
                        {"sku":"A-1","price":{"amount":"dear","currency":"EUR"},"vatRate":550,
                         "validFrom":"2026-11-21T00:00:00Z"}
                        """))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/price/amount");
    }

    @Test
    void refusesARecordThatIsNoContract() {
        record Local(String sku) {}

        assertThatThrownBy(() -> Contracts.assertValid(new Local("A-1"))).hasMessageContaining("no @ContractEvent");
    }
}
