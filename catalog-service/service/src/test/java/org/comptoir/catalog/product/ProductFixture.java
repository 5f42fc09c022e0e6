package org.comptoir.catalog.product;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comptoir.catalog.brand.Brand;
import org.comptoir.catalog.category.CategoryPlace;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Prose;
import org.comptoir.catalog.text.Slug;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.pricing.VatRate;

/** Products for tests. */
public final class ProductFixture {

    public static final Product BARE = new Product(
            new Sku("MILK"),
            null,
            ProductStatus.ACTIVE,
            new ProductText(new Label("Lait"), null, null, null),
            null,
            null,
            Attributes.NONE,
            List.of(),
            null,
            new VatCode("REDUCED"),
            new VatRate(550),
            Map.of(),
            List.of("store", "web"),
            3,
            Instant.parse("2026-11-21T10:00:00Z"));

    public static final Product WHOLE = new Product(
            new Sku("SOUP-1"),
            new Gtin("3011360000163"),
            ProductStatus.ACTIVE,
            new ProductText(
                    new Label("Velouté de potiron"),
                    new Label("Pumpkin soup"),
                    new Prose("À la crème"),
                    new Prose("With cream")),
            new Brand(new Slug("knorr"), new Label("Knorr"), 1),
            new CategoryPlace(
                    "epicerie.soupes", List.of("epicerie", "epicerie.soupes"), "Épicerie > Soupes", "Grocery > Soups"),
            new Attributes(Map.of("size", "1 l", "organic", "non")),
            List.of(
                    new Medium(new MediaAddress("https://images.example/1.mp4"), Medium.Kind.VIDEO, null, null),
                    new Medium(
                            new MediaAddress("https://images.example/1.jpg"),
                            Medium.Kind.IMAGE,
                            new Label("Un bol"),
                            new Label("A bowl"))),
            new GroupCode("SOUP"),
            new VatCode("REDUCED"),
            new VatRate(550),
            Map.of(
                    "print",
                    new ChannelContent(
                            new Label("Velouté"),
                            null,
                            null,
                            null,
                            List.of(Medium.image(new MediaAddress("https://images.example/print.jpg"))))),
            List.of("print", "store", "web"),
            3,
            Instant.EPOCH);

    private ProductFixture() {}
}
