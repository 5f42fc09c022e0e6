package org.comptoir.store.assortment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.store.assortment.Article;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An article as the till shows it. */
record ArticleView(
        String sku,
        @Nullable String gtin,
        String name,
        @Nullable String nameEn,
        @Nullable String brand,
        @Nullable String category,
        @Nullable String imageUrl,
        Map<String, String> attributes,

        @Schema(description = "ACTIVE or RETIRED; the set may grow")
        String status,

        @Schema(description = "In basis points, now: 550 is 5.5 %")
        int vatRate,

        @Schema(description = "What one piece costs in this store now; absent when the store knows no price") @Nullable
        MoneyBody price,

        @Schema(description = "The regular price; above price while it is reduced") @Nullable
        MoneyBody listPrice,

        @Schema(
                description =
                        "What an announcement of the reduction must state: the lowest price of the 30 days before it")
        @Nullable
        MoneyBody priorPrice) {

    static ArticleView from(Article article) {
        var product = article.product();
        var prices = article.prices();
        return new ArticleView(
                product.sku(),
                product.gtin(),
                product.name(),
                product.nameEn(),
                product.brand(),
                product.category(),
                product.imageUrl(),
                product.attributes(),
                product.status(),
                product.vatRate(),
                prices == null ? null : MoneyBody.of(prices.unit()),
                prices == null ? null : MoneyBody.of(prices.list()),
                prices == null ? null : body(prices.prior()));
    }

    private static @Nullable MoneyBody body(@Nullable Money amount) {
        return amount == null ? null : MoneyBody.of(amount);
    }
}
