package org.comptoir.inventory.article.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.inventory.article.Article;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class ProductEventsTests {
    @Test
    void understandsAProduct() {
        ProductChanged told = Contracts.sample(ProductChanged.class);
        Article article = ProductEvents.article(told);
        assertThat(article.sku()).isEqualTo(told.sku());
        assertThat(article.categoryPath()).isEqualTo(told.categoryPath());
        assertThat(article.status()).isEqualTo(told.status());
    }

    @Test
    void understandsAProductWithoutCategories() {
        ProductChanged told = new ProductChanged("TEE", null, "Tee", null, null, null, "ACTIVE", 2000);
        assertThat(ProductEvents.article(told)).isEqualTo(new Article("TEE", List.of(), "ACTIVE"));
    }
}
