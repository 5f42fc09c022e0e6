package org.comptoir.catalog.category.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.catalog.category.Category;
import org.comptoir.catalog.category.CategoryPlace;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.comptoir.contracts.catalog.v1.CategoryChanged;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class CategoryEventContractTests {

    @Test
    void aCategoryFitsTheSchemaBelowAnotherAndAtTheRoot() {
        var below = CategoryEvents.contract(new Category(
                new CategoryPlace("shop.tea", List.of("shop", "shop.tea"), "Boutique > Thé", "Shop > Tea"),
                "shop",
                new Names(new Label("Thé"), new Label("Tea")),
                "2073",
                4));
        var root = CategoryEvents.contract(new Category(
                new CategoryPlace("shop", List.of("shop"), "Boutique", "Boutique"),
                null,
                new Names(new Label("Boutique"), null),
                null,
                1));

        Contracts.assertValid(below);
        Contracts.assertValid(root);
        assertThat(below)
                .isEqualTo(new CategoryChanged(
                        "shop.tea", "shop", List.of("shop", "shop.tea"), Map.of("fr", "Thé", "en", "Tea"), "2073"));
        assertThat(root).isEqualTo(new CategoryChanged("shop", null, List.of("shop"), Map.of("fr", "Boutique"), null));
    }
}
