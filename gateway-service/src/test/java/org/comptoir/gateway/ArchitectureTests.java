package org.comptoir.gateway;

import org.comptoir.test.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void keepsTheHouseRules() {
        HouseRules.verify(GatewayApplication.class);
    }
}
