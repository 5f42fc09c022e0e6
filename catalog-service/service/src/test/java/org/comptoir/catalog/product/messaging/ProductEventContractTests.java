package org.comptoir.catalog.product.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.product.ImageAddress;
import org.comptoir.catalog.product.Label;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.product.Sku;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.pricing.VatRate;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class ProductEventContractTests {

    @Test
    void aWholeProductFitsTheSchema() {
        var event = ProductEvents.contract(new Product(
                new Sku("SOUP-1"),
                new Gtin("3011360000163"),
                new Label("Velouté de potiron"),
                new Label("Knorr"),
                new Label("Soupes"),
                new ImageAddress("https://images.example/1.jpg"),
                new VatRate(550),
                ProductStatus.ACTIVE,
                3,
                Instant.EPOCH));

        Contracts.assertValid(event);
        assertThat(event)
                .isEqualTo(new ProductChanged(
                        "SOUP-1",
                        "3011360000163",
                        "Velouté de potiron",
                        "Knorr",
                        "Soupes",
                        "https://images.example/1.jpg",
                        "ACTIVE",
                        550));
    }

    @Test
    void aBareProductFitsTheSchema() {
        Contracts.assertValid(ProductEvents.contract(new Product(
                new Sku("X"),
                null,
                new Label("X"),
                null,
                null,
                null,
                new VatRate(0),
                ProductStatus.RETIRED,
                1,
                Instant.EPOCH)));
    }
}
