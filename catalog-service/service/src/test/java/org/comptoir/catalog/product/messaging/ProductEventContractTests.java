package org.comptoir.catalog.product.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.catalog.product.GroupCode;
import org.comptoir.catalog.product.ProductFixture;
import org.comptoir.catalog.product.ProductGroup;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.catalog.v1.ProductGroupChanged;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class ProductEventContractTests {

    @Test
    void aWholeProductFitsTheSchema() {
        var event = ProductEvents.contract(ProductFixture.WHOLE);

        Contracts.assertValid(event);
        assertThat(event)
                .isEqualTo(new ProductChanged(
                        "SOUP-1",
                        "3011360000163",
                        "Velouté de potiron",
                        "Knorr",
                        "Épicerie > Soupes",
                        "https://images.example/1.jpg",
                        "ACTIVE",
                        550,
                        Map.of("fr", "Velouté de potiron", "en", "Pumpkin soup"),
                        "knorr",
                        List.of("epicerie", "epicerie.soupes"),
                        "SOUP",
                        "REDUCED",
                        Map.of("size", "1 l", "organic", "non"),
                        List.of("print", "store", "web"),
                        Map.of("fr", "À la crème", "en", "With cream"),
                        List.of(
                                new ProductChanged.Medium("https://images.example/1.mp4", "VIDEO", null),
                                new ProductChanged.Medium(
                                        "https://images.example/1.jpg",
                                        "IMAGE",
                                        Map.of("fr", "Un bol", "en", "A bowl"))),
                        Map.of(
                                "print",
                                new ProductChanged.Content(
                                        Map.of("fr", "Velouté"),
                                        null,
                                        List.of(new ProductChanged.Medium(
                                                "https://images.example/print.jpg", "IMAGE", null))))));
    }

    @Test
    void aProductGroupFitsTheSchema() {
        var event = ProductGroupEvents.contract(new ProductGroup(
                new GroupCode("SOUP"), new Names(new Label("Soupe"), new Label("Soup")), List.of("size"), 2));

        Contracts.assertValid(event);
        assertThat(event)
                .isEqualTo(new ProductGroupChanged("SOUP", Map.of("fr", "Soupe", "en", "Soup"), List.of("size")));
    }

    @Test
    void aBareProductFitsTheSchema() {
        Contracts.assertValid(ProductEvents.contract(ProductFixture.BARE));
    }
}
