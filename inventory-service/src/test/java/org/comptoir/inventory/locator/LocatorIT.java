package org.comptoir.inventory.locator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.Shop;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three stores in Corsica, where no other test opens one. */
@ComptoirTest
class LocatorIT {
    private static final String AJACCIO = "latitude=41.9192&longitude=8.7386";

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    private Shop ajaccio;
    private Shop corte;
    private Shop bastia;
    private String sku;

    @BeforeEach
    void open() {
        ajaccio = Shop.open(http, tokens, 41.9192, 8.7386, "20000");
        corte = Shop.open(http, tokens, 42.3065, 9.1490, "20250");
        bastia = Shop.open(http, tokens, 42.6973, 9.4509, "20200");
        sku = "SKU-" + UUID.randomUUID();
        corte.move("RECEIPT", sku, 3);
        bastia.move("RECEIPT", sku, 9);
    }

    @Test
    void namesTheNearestStoresFirstWithTheirDistance() {
        Answer answer = nearest(AJACCIO + "&radiusKm=150&limit=100");
        assertThat(answer.list(path("locationId"))).isEqualTo(List.of(ajaccio.id(), corte.id(), bastia.id()));
        assertThat(answer.list(path("stock"))).isEqualTo(List.of("OUT_OF_STOCK", "FEW_LEFT", "IN_STOCK"));
        List<Double> meters = answer.list(path("distanceMeters")).stream()
                .map(each -> ((Number) each).doubleValue())
                .toList();
        assertThat(meters.get(0)).isZero();
        assertThat(meters.get(1)).isCloseTo(54_800, within(500.0));
        assertThat(meters.get(2)).isCloseTo(104_600, within(1_000.0));
        assertThat(answer.has("$.items[0].numbers")).isFalse();
        assertThat(answer.has("$.asOf")).isTrue();
    }

    @Test
    void looksNoFurtherThanAsked() {
        Answer answer = nearest(AJACCIO + "&radiusKm=60&limit=100");
        assertThat(answer.list(path("locationId"))).isEqualTo(List.of(ajaccio.id(), corte.id()));
        assertThat(nearest(AJACCIO + "&radiusKm=150&limit=1").list("$.items")).hasSize(1);
    }

    @Test
    void leavesOutStoresThatHaveTooFewWhenAsked() {
        Answer answer = nearest(AJACCIO + "&radiusKm=150&limit=100&quantity=4&inStock=true");
        assertThat(answer.list(path("locationId"))).isEqualTo(List.of(bastia.id()));
        Answer all = nearest(AJACCIO + "&radiusKm=150&limit=100&quantity=4");
        assertThat(all.list(path("stock"))).isEqualTo(List.of("OUT_OF_STOCK", "OUT_OF_STOCK", "IN_STOCK"));
    }

    @Test
    void findsAShopperByPostcode() {
        Answer answer = nearest("postcode=20250&radiusKm=20&limit=100");
        assertThat(answer.list(path("locationId"))).isEqualTo(List.of(corte.id()));
        http.get("/api/v1/product-locator?sku=" + sku + "&postcode=99999").expectProblem(404, "unknown-postcode");
        http.get("/api/v1/product-locator?sku=" + sku + "&postcode=2025").expectProblem(400, "invalid-request");
        http.get("/api/v1/product-locator?sku=" + sku).expectProblem(400, "unclear-search");
        http.get("/api/v1/product-locator?sku=" + sku + "&latitude=41").expectProblem(400, "unclear-search");
    }

    @Test
    void tellsNumbersToStaffOnly() {
        String path = "/api/v1/availability?sku=" + sku + "&locationId=" + corte.id();
        assertThat(http.as(tokens.agent()).get(path).number("$.items[0].numbers.available"))
                .isEqualTo(3);
        assertThat(http.as(tokens.customer(UUID.randomUUID())).get(path).has("$.items[0].numbers"))
                .isFalse();
        assertThat(http.get(path).expect(200).text("$.items[0].stock")).isEqualTo("FEW_LEFT");
    }

    @Test
    void answersForPairsForOneArticleAndForOneStore() {
        Answer pairs = http.get("/api/v1/availability?sku=" + sku + "&sku=NEVER-SEEN&locationId=" + corte.id()
                        + "&locationId=" + bastia.id())
                .expect(200);
        assertThat(pairs.list("$.items[*].stock"))
                .containsExactlyInAnyOrder("OUT_OF_STOCK", "OUT_OF_STOCK", "FEW_LEFT", "IN_STOCK");
        Answer everywhere = http.get("/api/v1/availability?limit=1&sku=" + sku).expect(200);
        assertThat(everywhere.list("$.items")).hasSize(1);
        Answer rest = http.get("/api/v1/availability?limit=1&sku=" + sku + "&after=" + everywhere.text("$.next"))
                .expect(200);
        assertThat(rest.list("$.items")).hasSize(1);
        assertThat(rest.has("$.next")).isFalse();
        assertThat(http.get("/api/v1/availability?locationId=" + corte.id())
                        .expect(200)
                        .list("$.items[*].sku"))
                .isEqualTo(List.of(sku));
        http.get("/api/v1/availability").expectProblem(400, "unclear-search");
    }

    private Answer nearest(String where) {
        return http.get("/api/v1/product-locator?sku=" + sku + "&" + where).expect(200);
    }

    /** Stores of the other tests of this class stand at the same places. */
    private String path(String field) {
        return "$.items[?(@.locationId in ['" + ajaccio.id() + "','" + corte.id() + "','" + bastia.id() + "'])]."
                + field;
    }
}
