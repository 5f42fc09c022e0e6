package org.comptoir.catalog.product.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.catalog.product.ProductFixture;
import org.comptoir.contracts.catalog.v1.ProductChanged;
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
                        List.of("print", "store", "web")));
    }

    @Test
    void aBareProductFitsTheSchema() {
        Contracts.assertValid(ProductEvents.contract(ProductFixture.BARE));
    }
}
