package org.comptoir.order;

import org.comptoir.test.HouseRules;
import org.comptoir.test.ProblemPages;
import org.junit.jupiter.api.Test;

class ArchitectureTests {
    @Test
    void keepsTheHouseRules() {
        HouseRules.verify(OrderApplication.class);
    }

    @Test
    void explainsEachProblem() {
        ProblemPages.assertComplete(OrderApplication.class);
    }
}
