package org.comptoir.catalog;

import org.comptoir.test.HouseRules;
import org.comptoir.test.ProblemPages;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void keepsTheHouseRules() {
        HouseRules.verify(CatalogApplication.class);
    }

    @Test
    void explainsEveryProblem() {
        ProblemPages.assertComplete(CatalogApplication.class);
    }
}
