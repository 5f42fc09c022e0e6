package org.comptoir.customer;

import org.comptoir.test.HouseRules;
import org.comptoir.test.ProblemPages;
import org.junit.jupiter.api.Test;

class ArchitectureTests {
    @Test
    void keepsTheHouseRules() {
        HouseRules.verify(CustomerApplication.class);
    }

    @Test
    void explainsEachOfItsProblems() {
        ProblemPages.assertComplete(CustomerApplication.class);
    }
}
