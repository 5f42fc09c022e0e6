package org.comptoir.store;

import org.comptoir.test.HouseRules;
import org.comptoir.test.ProblemPages;
import org.junit.jupiter.api.Test;

class ArchitectureTests {
    @Test
    void keepsTheHouseRules() {
        HouseRules.verify(StoreApplication.class);
    }

    @Test
    void explainsEveryProblem() {
        ProblemPages.assertComplete(StoreApplication.class);
    }
}
