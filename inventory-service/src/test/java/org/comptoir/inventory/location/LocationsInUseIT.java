package org.comptoir.inventory.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.comptoir.inventory.Shop;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Locations beside strangers, foreign countries and the release before this one. */
@ComptoirTest
class LocationsInUseIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private LocationDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsSuppliersToStaffAlone() {
        Http operator = http.as(tokens.operator());
        String path = "/api/v1/locations/supplier-of-few";
        operator.put(path, Shop.body("Supplier", 46.2, 5.2, "01000").replace("STORE", "SUPPLIER"))
                .status();
        operator.get(path).expect(200);
        http.get(path).expectProblem(404, "not-found");
        http.get(path + "/exceptional-days").expectProblem(404, "not-found");
        String list = "/api/v1/locations?limit=100&after=supplier-of-fev";
        assertThat(operator.get(list).list("$.items[*].id")).asString().contains("supplier-of-few");
        assertThat(http.get(list).expect(200).body()).doesNotContain("supplier-of-few");
    }

    @Test
    void takesFiveDigitsElsewhereForWhatTheyAreThere() {
        Http operator = http.as(tokens.operator());
        String berlin = Shop.body("Berlin", 52.5320, 13.3846, "10115");
        operator.put("/api/v1/locations/five-digits", berlin).expectProblem(400, "misplaced-location");
        operator.put("/api/v1/locations/five-digits", berlin.replace("{", "{\"timeZone\": \"Europe/Berlin\", "))
                .status();
        assertThat(operator.get("/api/v1/locations/five-digits").text("$.timeZone"))
                .isEqualTo("Europe/Berlin");
    }

    @Test
    void seesWhatTheReleaseBeforeWrites() {
        Shop shop = Shop.open(http, tokens);
        LocationId fresh = new LocationId("old-" + UUID.randomUUID().toString().substring(0, 8));
        jdbc.sql("""
                INSERT INTO location (id, name, kind, street, postcode, town, latitude, longitude, time_zone, pickup, version)
                SELECT :fresh, 'Old', kind, street, postcode, town, latitude, longitude, time_zone, true, 1
                FROM location WHERE id = :id
                """).param("fresh", fresh.value()).param("id", shop.id()).update();
        await().untilAsserted(() -> assertThat(directory.find(fresh)).isPresent());

        jdbc.sql("UPDATE location SET name = 'Older', version = version + 1 WHERE id = :id")
                .param("id", fresh.value())
                .update();
        await().untilAsserted(() ->
                assertThat(directory.find(fresh).orElseThrow().details().name()).isEqualTo("Older"));
    }
}
