package org.comptoir.store.assortment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.store.assortment.Article;
import org.jspecify.annotations.Nullable;

/** An article as the till shows it. */
record ArticleView(
        String sku,
        @Nullable String gtin,
        String name,
        @Nullable String brand,
        @Nullable String category,
        @Nullable String imageUrl,

        @Schema(description = "ACTIVE or RETIRED; the set may grow")
        String status,

        @Schema(description = "In basis points: 550 is 5.5 %")
        int vatRate,

        @Schema(description = "Absent when the store knows no price") @Nullable
        MoneyBody price) {

    static ArticleView from(Article article) {
        var product = article.product();
        return new ArticleView(
                product.sku(),
                product.gtin(),
                product.name(),
                product.brand(),
                product.category(),
                product.imageUrl(),
                product.status(),
                product.vatRate(),
                article.price() == null ? null : MoneyBody.of(article.price()));
    }
}
