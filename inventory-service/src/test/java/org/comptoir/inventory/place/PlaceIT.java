package org.comptoir.inventory.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class PlaceIT {
    @Autowired
    private Http http;

    @Autowired
    private PlaceService places;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void knowsAllTownsOfFrance() {
        assertThat(jdbc.sql("SELECT count(*) FROM place").query(Long.class).single())
                .isEqualTo(35_445);
    }

    @Test
    void showsTownsToEverybody() {
        Answer found = http.get("/api/v1/places?q={q}", "bourg en bres").expect(200);
        assertThat(found.list("$.items[*].town")).isEqualTo(List.of("Bourg-en-Bresse"));
        assertThat(found.text("$.items[0].postcode")).isEqualTo("01000");
        assertThat(found.text("$.items[0].inseeCode")).isEqualTo("01053");
        assertThat(found.number("$.items[0].population")).isEqualTo(42_372);
        assertThat(http.get("/api/v1/places?q=saint&limit=20").list("$.items")).hasSize(20);
        assertThat(http.get("/api/v1/places?q=01000").list("$.items[*].town").getFirst())
                .isEqualTo("Bourg-en-Bresse");
        assertThat(http.get("/api/v1/places?q=%2D%2D").list("$.items")).isEmpty();
        http.get("/api/v1/places").expectProblem(400, "invalid-request");
        http.get("/api/v1/places?q={q}", " ").expectProblem(400, "invalid-request");
        http.get("/api/v1/places?q=a&limit=21").expectProblem(400, "invalid-request");
    }

    @Test
    void understandsPostcodesTownsAndBoth() {
        assertThat(places.find("01000", null).town()).isEqualTo("Bourg-en-Bresse");
        assertThat(places.find("01000", "st denis les bourg").inseeCode()).isEqualTo("01344");
        assertThat(places.find(null, "Lyon").postcode()).isEqualTo("69001");
        assertThat(places.find(null, "saint-denis").postcode()).isEqualTo("97400");
        assertThatExceptionOfType(UnknownPostcode.class).isThrownBy(() -> places.find("99999", "Lyon"));
        assertThatExceptionOfType(UnknownTown.class).isThrownBy(() -> places.find("01000", "Lyon"));
        assertThatExceptionOfType(UnknownTown.class).isThrownBy(() -> places.find(null, "Atlantis"));
        assertThatIllegalArgumentException().isThrownBy(() -> places.find(null, null));
    }
}
