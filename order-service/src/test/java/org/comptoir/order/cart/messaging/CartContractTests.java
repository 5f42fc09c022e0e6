package org.comptoir.order.cart.messaging;

import java.util.UUID;
import org.comptoir.order.cart.CartFixture;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class CartContractTests {
    @Test
    void tellsWhatTheSchemaDescribes() {
        Contracts.assertValid(CartEvents.contract(CartFixture.cart(UUID.randomUUID())));
        Contracts.assertValid(CartEvents.contract(CartFixture.cart(null)));
    }
}
