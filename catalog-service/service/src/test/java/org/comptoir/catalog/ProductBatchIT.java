package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.comptoir.catalog.category.CategoryReference;
import org.comptoir.catalog.product.AttributeCode;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.product.MediaAddress;
import org.comptoir.catalog.product.Patch;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductPatch;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.product.ProductsImported;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class ProductBatchIT {

    private static final System.Logger LOG = System.getLogger(ProductBatchIT.class.getName());

    @Autowired
    ProductService products;

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    @Test
    void takesThousandsInSecondsAndNothingTheSecondTime() {
        IntStream.range(0, 5).forEach(batch -> products.importAll(batch("WARM-", batch, "a")));
        var took = time(batch -> assertThat(
                        products.importAll(batch("MANY-", batch, "a")).created())
                .hasSize(1000));
        var again = time(batch -> {
            var outcome = products.importAll(batch("MANY-", batch, "a"));
            assertThat(outcome.created()).isEmpty();
            assertThat(outcome.changed()).isEmpty();
            assertThat(outcome.products()).hasSize(1000);
        });
        var changed = time(batch -> assertThat(
                        products.importAll(batch("MANY-", batch, "b")).changed())
                .hasSize(1000));

        LOG.log(
                System.Logger.Level.INFO,
                "10,000 products: new {0} ms, again {1} ms, changed {2} ms",
                took.toMillis(),
                again.toMillis(),
                changed.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        assertThat(sql.sql("SELECT min(version) + max(version) FROM product WHERE sku LIKE 'MANY-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void saysWhatIsNewWhatChangedAndWhatIsWrong() {
        products.importAll(List.of(patch("SAYS-1").build(), patch("SAYS-2").build()));

        var outcome = products.importAll(List.of(
                patch("SAYS-4").vatCategory(Patch.put(new VatCode("NONE"))).build(),
                patch("SAYS-3").build(),
                ProductPatch.of(new Sku("SAYS-5"))
                        .name(Patch.put(new Label("x")))
                        .build(),
                patch("SAYS-2").brand(Patch.put(new Label("Sésame"))).build(),
                patch("SAYS-1").build(),
                patch("SAYS-6").status(Patch.put(ProductStatus.DRAFT)).build()));

        assertThat(outcome.products())
                .extracting(product -> product.sku().value())
                .containsExactly("SAYS-1", "SAYS-2", "SAYS-3", "SAYS-6");
        assertThat(outcome.created()).containsExactlyInAnyOrder(new Sku("SAYS-3"), new Sku("SAYS-6"));
        assertThat(outcome.changed()).containsExactly(new Sku("SAYS-2"));
        assertThat(outcome.refused().get(new Sku("SAYS-4"))).hasMessage("there is no \"NONE\"");
        assertThat(outcome.refused().get(new Sku("SAYS-5"))).hasMessage("must not be empty");
        assertThat(outcome.refused()).hasSize(2);
        assertThat(new Told(probe, sql).about("SAYS-")).hasSize(5);
        assertThat(products.findByGtins(List.of(new Gtin("03011360000163"))))
                .extracting(Product::sku)
                .contains(new Sku("SAYS-1"), new Sku("SAYS-6"));
    }

    @Test
    void neitherDeadlocksNorLosesWhenManyImportTheSame() throws Exception {
        var rounds = 12;
        try (var importers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<ProductsImported>> imports = new ArrayList<>();
            for (var round = 0; round < rounds; round++) {
                var patches = new ArrayList<>(IntStream.range(0, 300)
                        .mapToObj(row -> patch("CLASH-%03d".formatted(row))
                                .brand(Patch.put(new Label("Clash " + row % 40)))
                                .category(Patch.put(CategoryReference.of("Clash > C" + row % 30)))
                                .build())
                        .toList());
                Collections.shuffle(patches, new Random(round));
                var part = patches.subList(0, 200);
                imports.add(() -> products.importAll(part));
                var attribute = new AttributeCode("a" + round);
                imports.add(() -> products.importAll(part.stream()
                        .map(patch -> ProductPatch.of(patch.sku())
                                .name(Patch.put(new Label("Article")))
                                .vatCategory(Patch.put(new VatCode("REDUCED")))
                                .attribute(attribute, Patch.put(new Label("x")))
                                .build())
                        .toList()));
            }
            imports.add(() -> {
                http.as(tokens.merchandiser()).put("/api/v1/brands/clash-1", "{\"name\": \"Renommée\"}");
                return new ProductsImported(List.of(), Set.of(), Set.of(), Map.of());
            });
            for (var done : importers.invokeAll(imports, 60, TimeUnit.SECONDS)) {
                assertThat(done.get().refused()).isEmpty();
            }
        } catch (ExecutionException failure) {
            throw new AssertionError(failure);
        }

        var attributes = sql.sql("SELECT sum((SELECT count(*) FROM jsonb_object_keys(content -> 'attributes')))::bigint"
                        + " FROM product WHERE sku LIKE 'CLASH-%'")
                .query(Long.class)
                .single();
        assertThat(attributes).isEqualTo(rounds * 200L);
        var told = new Told(probe, sql).about("CLASH-");
        var versions = sql.sql("SELECT sum(version)::bigint FROM product WHERE sku LIKE 'CLASH-%'")
                .query(Long.class)
                .single();
        assertThat(told).hasSize(Math.toIntExact(versions));
        assertThat(sql.sql("""
                SELECT count(*) FROM product_state
                WHERE sku LIKE 'CLASH-%' AND brand = 'clash-1' AND brand_name NOT IN ('Clash 1', 'Renommée')
                """).query(Long.class).single()).isZero();
    }

    @Test
    void handsOnAllProductsInTheOrderOfSkus() {
        products.importAll(List.of(
                patch("EACH-2").build(),
                patch("EACH-1").build(),
                patch("EACH-3").status(Patch.put(ProductStatus.RETIRED)).build()));
        var all = new ArrayList<String>();
        var onWeb = new ArrayList<String>();

        products.forEachChunk(null, 100, chunk -> {
            assertThat(chunk).hasSizeLessThanOrEqualTo(100);
            chunk.forEach(product -> all.add(product.sku().value()));
        });
        products.forEachChunk(
                "web",
                100,
                chunk -> chunk.forEach(product -> onWeb.add(product.sku().value())));

        assertThat(all).isSorted().doesNotHaveDuplicates().contains("EACH-1", "EACH-2", "EACH-3");
        assertThat(onWeb).contains("EACH-1", "EACH-2").doesNotContain("EACH-3");
    }

    private static Duration time(IntConsumer work) {
        var begin = System.nanoTime();
        IntStream.range(0, 10).forEach(work);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static List<ProductPatch> batch(String prefix, int batch, String text) {
        return IntStream.range(batch * 1000, (batch + 1) * 1000)
                .mapToObj(row -> patch(prefix + row)
                        .name(Patch.put(new Label("Article " + text + " " + row)))
                        .brand(Patch.put(new Label("Marque " + row % 700)))
                        .category(Patch.put(CategoryReference.of("Rayon " + row % 10 + " > Famille " + row % 90)))
                        .image(Patch.put(new MediaAddress("https://images.example/" + row + ".jpg")))
                        .build())
                .toList();
    }

    private static ProductPatch.Builder patch(String sku) {
        return ProductPatch.of(new Sku(sku))
                .gtin(Patch.put(new Gtin("3011360000163")))
                .name(Patch.put(new Label("Article")))
                .vatCategory(Patch.put(new VatCode("REDUCED")));
    }
}
