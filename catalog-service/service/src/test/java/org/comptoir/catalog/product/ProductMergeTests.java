package org.comptoir.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.comptoir.catalog.brand.Brand;
import org.comptoir.catalog.channel.ChannelFixture;
import org.comptoir.catalog.edit.UnknownReference;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.comptoir.catalog.text.Prose;
import org.comptoir.catalog.text.Slug;
import org.comptoir.catalog.vat.VatCategory;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.pricing.VatRate;
import org.comptoir.pricing.VatRates;
import org.junit.jupiter.api.Test;

class ProductMergeTests {

    private static final VatCode REDUCED = new VatCode("REDUCED");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final GroupCode TEE = new GroupCode("TEE");

    @Test
    void keepsWhatThePatchSaysNothingAbout() {
        var merged = merge(ProductFixture.WHOLE, ProductPatch.of(new Sku("SOUP-1")));

        assertThat(merged.saysTheSameAs(ProductFixture.WHOLE)).isTrue();
    }

    @Test
    void setsAndClears() {
        var merged = merge(
                ProductFixture.WHOLE,
                ProductPatch.of(new Sku("SOUP-1"))
                        .name(Patch.put(new Label("Soupe")))
                        .description(Patch.clear())
                        .gtin(Patch.clear())
                        .brand(Patch.put(new Label("MAGGI")))
                        .attribute(new AttributeCode("size"), Patch.clear())
                        .attribute(new AttributeCode("spicy"), Patch.put(new Label("oui"))));

        assertThat(merged.name()).hasToString("Soupe");
        assertThat(merged.text().nameEn()).hasToString("Pumpkin soup");
        assertThat(merged.text().description()).isNull();
        assertThat(merged.text().descriptionEn()).isEqualTo(new Prose("With cream"));
        assertThat(merged.gtin()).isNull();
        assertThat(merged.brandCode()).hasToString("maggi");
        assertThat(merged.attributes().values()).containsOnlyKeys("organic", "spicy");
        assertThat(merged.version()).isEqualTo(4);
        assertThat(merged.saysTheSameAs(ProductFixture.WHOLE)).isFalse();
    }

    @Test
    void replacesTheFirstPictureAndKeepsTheOtherMedia() {
        var other = new MediaAddress("https://images.example/2.jpg");

        assertThat(withImage(Patch.put(other)).media())
                .extracting(medium -> medium.url().value())
                .containsExactly("https://images.example/1.mp4", "https://images.example/2.jpg");
        assertThat(withImage(Patch.put(Objects.requireNonNull(ProductFixture.WHOLE.image())))
                        .saysTheSameAs(ProductFixture.WHOLE))
                .isTrue();
        assertThat(withImage(Patch.clear()).media()).extracting(Medium::kind).containsExactly(Medium.Kind.VIDEO);
        assertThat(withImage(Patch.clear()).image()).isNull();
    }

    @Test
    void aNewProductIsActiveAndNeedsANameAndAVatCategory() {
        var complete = ProductPatch.of(new Sku("NEW"))
                .name(Patch.put(new Label("Neuf")))
                .vatCategory(Patch.put(REDUCED));

        assertThat(merger().merge(null, complete.build()).product().status()).isEqualTo(ProductStatus.ACTIVE);
        assertThat(merger().merge(null, complete.build()).product().vatRate()).isEqualTo(new VatRate(550));
        assertThatExceptionOfType(UnfitProduct.class)
                .isThrownBy(
                        () -> merger().merge(null, complete.name(Patch.keep()).build()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        assertThatExceptionOfType(UnknownReference.class)
                .isThrownBy(() -> merger().merge(
                                null,
                                complete.name(Patch.put(new Label("x")))
                                        .vatCategory(Patch.put(new VatCode("NONE")))
                                        .build()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("vatCategory"));
    }

    @Test
    void isNeverADraftAgain() {
        assertThatExceptionOfType(WrongStatus.class)
                .isThrownBy(() -> merge(
                        ProductFixture.BARE, ProductPatch.of(new Sku("MILK")).status(Patch.put(ProductStatus.DRAFT))));
        for (var next : ProductStatus.values()) {
            assertThat(ProductStatus.DRAFT.become(next)).isEqualTo(next);
        }
        assertThat(ProductStatus.ACTIVE.become(ProductStatus.RETIRED).become(ProductStatus.ACTIVE))
                .isEqualTo(ProductStatus.ACTIVE);
    }

    @Test
    void refusesAVariantThatIsThereAlreadyOrSaysNotWhatItIs() {
        var merge = merger();
        merge.merge(null, tee("TEE-M", "M").build());

        assertThatExceptionOfType(VariantTaken.class)
                .isThrownBy(() -> merge.merge(null, tee("TEE-M2", "m").build()))
                .satisfies(refusal -> assertThat(refusal.other()).hasToString("TEE-M"));
        assertThatExceptionOfType(UnfitProduct.class)
                .isThrownBy(() -> merge.merge(
                        null, tee("TEE-L", "L").attributes(Patch.clear()).build()));
        assertThatExceptionOfType(UnknownReference.class)
                .isThrownBy(() -> merge.merge(
                        null,
                        tee("TEE-L", "L")
                                .group(Patch.put(new GroupCode("NONE")))
                                .build()));
        assertThat(merge.merge(null, tee("TEE-L", "L").build()).combination()).isEqualTo("l");
    }

    @Test
    void aVariantThatChangesGivesItsPlaceToOthers() {
        var merge = merger();
        var medium = merge.merge(null, tee("TEE-M", "M").build()).product();
        merge.merge(medium, tee("TEE-M", "XL").build());

        assertThat(merge.merge(null, tee("TEE-N", "M").build()).combination()).isEqualTo("m");
    }

    @Test
    void contentOfAChannelSpeaksOfAChannelThatThereIs() {
        var content = new ChannelContent(new Label("x"), null, null, null, null);

        assertThatExceptionOfType(UnknownReference.class)
                .isThrownBy(() -> merge(
                        ProductFixture.BARE,
                        ProductPatch.of(new Sku("MILK")).channelContent(Patch.put(Map.of("moon", content)))));
        var merged = merge(
                ProductFixture.BARE,
                ProductPatch.of(new Sku("MILK")).channelContent(Patch.put(Map.of("print", content))));
        assertThat(merged.textOn("print").name()).hasToString("x");
        assertThat(merged.textOn("web").name()).hasToString("Lait");
    }

    private static Product withImage(Patch<MediaAddress> image) {
        return merge(ProductFixture.WHOLE, ProductPatch.of(new Sku("SOUP-1")).image(image));
    }

    private static ProductPatch.Builder tee(String sku, String size) {
        return ProductPatch.of(new Sku(sku))
                .name(Patch.put(new Label("Tee")))
                .vatCategory(Patch.put(REDUCED))
                .group(Patch.put(TEE))
                .attributes(Patch.put(new Attributes(Map.of("size", size))));
    }

    private static Product merge(Product known, ProductPatch.Builder patch) {
        return merger().merge(known, patch.build()).product();
    }

    private static ProductMerge merger() {
        var maggi = new Slug("maggi");
        var references = new References(
                Map.of(maggi, new Brand(maggi, new Label("Maggi"), 1)),
                Map.of(),
                Map.of(
                        REDUCED,
                        new VatCategory(
                                REDUCED,
                                new Names(new Label("Taux réduit"), null),
                                VatRates.always(new VatRate(550)),
                                1)),
                Set.of("print", "store", "web"),
                ChannelFixture.offeringAll("print", "store", "web"),
                NOW);
        var groups = List.of(
                new ProductGroup(TEE, new Names(new Label("Tee"), null), List.of("size"), 1),
                new ProductGroup(new GroupCode("SOUP"), new Names(new Label("Soupe"), null), List.of("organic"), 1));
        return new ProductMerge(references, new Variants(groups, List.of()));
    }
}
