package org.comptoir.inventory.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.comptoir.inventory.Shop;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class LocationIT {
    private static final String HEADER = "store_id,brand,name,street,postcode,city,latitude,longitude,opening_hours\n";

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Test
    void describesALocationAndShowsItToEverybody() {
        Shop shop = Shop.open(http, tokens);
        Answer found = http.get("/api/v1/locations/" + shop.id()).expect(200);
        assertThat(found.text("$.timeZone")).isEqualTo("Europe/Paris");
        assertThat(found.text("$.openingHours")).isEqualTo("Mo-Sa 09:00-19:00");
        assertThat(found.list("$.capabilities")).isEqualTo(List.of("PICKUP"));
        http.get("/api/v1/locations/nowhere").expectProblem(404, "not-found");
        http.as(tokens.clerk(shop.id()))
                .put("/api/v1/locations/" + shop.id(), Shop.body("Mine", 46.2, 5.2, "01000"))
                .expectProblem(403, "forbidden");
    }

    @Test
    void changesALocationOnlyWhileNobodyElseDid() {
        Shop shop = Shop.open(http, tokens);
        String path = "/api/v1/locations/" + shop.id();
        String version = http.get(path).header("ETag");
        Http operator = http.as(tokens.operator());
        Http careful = operator.with("If-Match", version);
        Answer changed =
                careful.put(path, Shop.body("New name", 46.2, 5.2, "01000")).expect(200);
        assertThat(changed.header("ETag")).isNotEqualTo(version);
        careful.put(path, Shop.body("Newer name", 46.2, 5.2, "01000")).expectProblem(412, "already-changed");
        operator.put(path, Shop.body("Newer name", 46.2, 5.2, "01000")).expect(200);
    }

    @Test
    void refusesCoordinatesThatCannotBe() {
        Http operator = http.as(tokens.operator());
        Answer misplaced = operator.put("/api/v1/locations/stains", Shop.body("Stains", 62.6, 2.38, "93240"))
                .expectProblem(400, "misplaced-location");
        assertThat(misplaced.number("$.kilometres")).isGreaterThan(1000);
        operator.put("/api/v1/locations/stains", Shop.body("Stains", 98.1, 2.38, "93240"))
                .expectProblem(400, "invalid-request");
        operator.put("/api/v1/locations/a b", Shop.body("Stains", 48.9, 2.38, "93240"), "unused")
                .expectProblem(400, "invalid-request");
    }

    @Test
    void importsGoodRowsAndReportsTheOthers() {
        String csv = HEADER
                + "imp-1,Leclerc,E.Leclerc,Route de Meyrin,01210,FERNEY-VOLTAIRE,46.244,6.095,Mo-Sa 08:30-20:00\n"
                + "imp-2,Auchan,Auchan Stains,1 rue,93240,STAINS,62.6,2.38,\n"
                + "imp-3,Auchan,Auchan Stains,1 rue,93240,STAINS,148.9,2.38,\n"
                + "imp-4,Auchan,,1 rue,93240,STAINS,48.95,2.38,\n"
                + "imp-5,Auchan,Auchan,1 rue,9324,STAINS,48.95,2.38,\n"
                + "imp-6,Super U,Super U Cedex,1 rue,53102,MAYENNE,48.298,-0.61,\n"
                + "imp-7,,Saint-Denis,596 avenue,01000,SAINT-DENIS-LèS-BOURG,46.20114,5.19791,\n";
        Http operator = http.as(tokens.operator());
        Answer report = operator.postCsv("/api/v1/location-imports", csv).expect(200);
        assertThat(report.number("$.accepted")).isEqualTo(3);
        assertThat(report.number("$.changed")).isEqualTo(3);
        assertThat(report.list("$.errors[*].line")).isEqualTo(List.of(3, 4, 5, 6));
        assertThat(report.list("$.errors[*].column")).isEqualTo(List.of("latitude", "latitude", "name", "postcode"));
        assertThat(http.get("/api/v1/locations/imp-7").text("$.town")).isEqualTo("Saint-Denis-lès-Bourg");
        assertThat(http.get("/api/v1/locations/imp-1").text("$.town")).isEqualTo("Ferney-Voltaire");
        assertThat(operator.postCsv("/api/v1/location-imports", csv).number("$.changed"))
                .isZero();
    }

    @Test
    void importsTheStoresOfTheDemoAndListsThemPageByPage() {
        Path stores = Path.of("../infra/demo-data/stores.csv");
        Answer report = http.as(tokens.operator())
                .postCsv("/api/v1/location-imports", stores)
                .expect(200);
        assertThat(report.number("$.rejected")).isZero();
        assertThat(report.number("$.accepted")).isGreaterThanOrEqualTo(500);
        Answer first = http.get("/api/v1/locations?limit=3").expect(200);
        Answer second = http.get("/api/v1/locations?limit=3&after=" + first.text("$.next"))
                .expect(200);
        assertThat(first.list("$.items[*].id")).hasSize(3).doesNotContainAnyElementsOf(second.list("$.items[*].id"));
        http.get("/api/v1/locations?limit=101").expectProblem(400, "invalid-request");
    }
}
