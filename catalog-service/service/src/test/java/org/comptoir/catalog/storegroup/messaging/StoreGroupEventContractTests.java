package org.comptoir.catalog.storegroup.messaging;

import java.util.List;
import org.comptoir.catalog.storegroup.StoreGroup;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class StoreGroupEventContractTests {

    @Test
    void aGroupFitsTheSchemaAlsoAnEmptyOne() {
        Contracts.assertValid(
                StoreGroupEvents.contract(new StoreGroup("idf", "Île-de-France", List.of("1000002", "1000001"), 3)));
        Contracts.assertValid(StoreGroupEvents.contract(new StoreGroup("none", "Aucun", List.of(), 1)));
    }
}
