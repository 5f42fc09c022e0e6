package org.comptoir.inventory;

import org.comptoir.test.HouseRules;
import org.comptoir.test.ProblemPages;
import org.junit.jupiter.api.Test;

class ArchitectureTests {
    @Test
    void keepsTheHouseRules() {
        HouseRules.verify(InventoryApplication.class);
    }

    @Test
    void explainsEachProblem() {
        ProblemPages.assertComplete(InventoryApplication.class);
    }
}
