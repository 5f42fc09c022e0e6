package org.comptoir.inventory.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.comptoir.contracts.inventory.v1.LocationChanged;
import org.comptoir.inventory.Shop;
import org.comptoir.inventory.place.PlaceService;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Heard;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ComptoirTest
class LocationIT {
    private static final String HEADER = "store_id,brand,name,street,postcode,city,latitude,longitude,opening_hours\n";

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private LocationDirectory directory;

    @Autowired
    private Locations locations;

    @Autowired
    private PlaceService places;

    @Autowired
    private TransactionTemplate transaction;

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
    void keepsTheTermsOfALocation() {
        Http operator = http.as(tokens.operator());
        Shop shop = Shop.open(http, tokens);
        String path = "/api/v1/locations/" + shop.id();
        Answer usual = http.get(path).expect(200);
        assertThat(usual.number("$.pickupTerms.leadMinutes")).isEqualTo(120);
        assertThat(usual.number("$.dispatchTerms.transitDays")).isEqualTo(2);
        String body = Shop.body("Drive", 46.2, 5.2, "01000")
                .replace("\"STORE\"", "\"DRIVE\"")
                .replace("\"capabilities\": [\"PICKUP\"]", """
                    "pickupTerms": {"leadMinutes": 90, "slotMinutes": 30, "slotOrders": 4, "cutOff": "18:30", "dailyUnits": 900},
                    "dispatchTerms": {"cutOff": "15:00:00", "transitDays": 1}\
                    """);
        Answer changed = operator.put(path, body).expect(200);
        assertThat(operator.get(path).body()).isEqualTo(changed.body());
        assertThat(http.get(path).has("$.pickupTerms.slotOrders")).isFalse();
        assertThat(http.get(path).number("$.pickupTerms.slotMinutes")).isEqualTo(30);
        assertThat(changed.text("$.kind")).isEqualTo("DRIVE");
        assertThat(changed.list("$.capabilities")).isEqualTo(List.of("PICKUP", "RETURNS"));
        assertThat(changed.text("$.pickupTerms.cutOff")).startsWith("18:30");
        assertThat(changed.number("$.pickupTerms.slotOrders")).isEqualTo(4);
        assertThat(changed.number("$.pickupTerms.horizonDays")).isEqualTo(7);
        KnownLocation known = directory.find(new LocationId(shop.id())).orElseThrow();
        assertThat(known.pickupTerms()).isEqualTo(new PickupTerms(90, 30, 4, null, LocalTime.of(18, 30), 7, null, 900));
        assertThat(known.dispatchTerms()).isEqualTo(new DispatchTerms(LocalTime.of(15, 0), 120, 1, null));
        Answer refused = operator.put(path, body.replace("\"slotMinutes\": 30", "\"slotMinutes\": 0"))
                .expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer")).isEqualTo(List.of("/pickupTerms/slotMinutes"));
    }

    @Test
    void refusesHoursThatTellNothing() {
        Answer refused = http.as(tokens.operator())
                .put(
                        "/api/v1/locations/hours",
                        Shop.body("Hours", 46.2, 5.2, "01000").replace("Mo-Sa 09:00-19:00", "9h-19h"))
                .expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer")).isEqualTo(List.of("/openingHours"));
    }

    @Test
    void opensAtOtherHoursOnSingleDays() {
        Shop shop = Shop.open(http, tokens);
        Http manager = http.as(tokens.storeManager(shop.id()));
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        String days = "/api/v1/locations/" + shop.id() + "/exceptional-days";
        String version = http.get("/api/v1/locations/" + shop.id()).header("ETag");
        Answer put = manager.put(days + "/" + day, Map.of("hours", "10:00-14:00", "reason", "Soldes"))
                .expect(200);
        assertThat(put.header("ETag")).isNotEqualTo(version);
        assertThat(http.get(days + "/" + day).text("$.hours")).isEqualTo("10:00-14:00");
        assertThat(manager.get(days + "/" + day).text("$.reason")).isEqualTo("Soldes");
        assertThat(http.get(days + "/" + day).body()).doesNotContain("Soldes");
        assertThat(http.get(days).body()).doesNotContain("Soldes");
        assertThat(http.get(days).list("$.items[*].date")).isEqualTo(List.of(day.toString()));
        OpeningTimes times = times(shop);
        assertThat(times.on(day)).hasSize(1);
        assertThat(times.on(day).getFirst().start())
                .isEqualTo(day.atTime(10, 0).atZone(times.zone()).toInstant());
        LocationChanged told = kafka.await(
                LocationChanged.class,
                event -> event.locationId().equals(shop.id())
                        && !event.exceptionalDays().isEmpty());
        assertThat(told.exceptionalDays())
                .containsExactly(new LocationChanged.ExceptionalDay(day, "10:00-14:00", "Soldes"));

        manager.put(days + "/" + day, Map.of()).expect(200);
        assertThat(times(shop).on(day)).isEmpty();
        manager.delete(days + "/" + day).expect(204);
        manager.delete(days + "/" + day).expect(204);
        http.get(days + "/" + day).expectProblem(404, "not-found");
        assertThat(http.get(days).list("$.items")).isEmpty();
    }

    @Test
    void letsAStoreManagerChangeTheHoursOfTheOwnStoreAlone() {
        Shop shop = Shop.open(http, tokens);
        String path = "/api/v1/locations/" + shop.id() + "/exceptional-days/"
                + LocalDate.now(ZoneOffset.UTC).plusDays(3);
        http.as(tokens.storeManager("elsewhere")).put(path, Map.of()).expectProblem(403, "forbidden");
        http.as(tokens.storeManager("elsewhere")).delete(path).expectProblem(403, "forbidden");
        http.as(tokens.clerk(shop.id())).put(path, Map.of()).expectProblem(403, "forbidden");
        http.put(path, Map.of()).expectProblem(401, "unauthenticated");
        Http operator = http.as(tokens.operator());
        operator.put(path, Map.of()).expect(200);
        operator.put(path.replace(shop.id(), "nowhere"), Map.of()).expectProblem(404, "not-found");
        operator.put(path, Map.of("hours", "soon")).expectProblem(400, "invalid-request");
        operator.put("/api/v1/locations/" + shop.id() + "/exceptional-days/+99999-01-01", Map.of())
                .expectProblem(400, "invalid-request");
    }

    @Test
    void tellsEachDescription() {
        Shop shop = Shop.open(http, tokens);
        Heard<LocationChanged> first = kafka.awaitHeard(
                LocationChanged.class, heard -> heard.event().locationId().equals(shop.id()));
        assertThat(first.subject()).isEqualTo(shop.id());
        assertThat(first.event().capabilities()).containsExactly("PICKUP");
        shop.become("WAREHOUSE", false);
        Heard<LocationChanged> second = kafka.awaitHeard(
                LocationChanged.class,
                heard -> heard.event().locationId().equals(shop.id())
                        && heard.event().kind().equals("WAREHOUSE"));
        assertThat(second.sequence()).isGreaterThan(first.sequence());
    }

    @Test
    void knowsEachLocationInMemoryAtOnceAndSoOnOtherInstances() {
        LocationDirectory other = new LocationDirectory(locations, new LocationSettings(OpeningTimes.USUAL_HOURS));
        Shop shop = Shop.open(http, tokens, -21.1, 55.5, "97400");
        LocationId id = new LocationId(shop.id());
        assertThat(directory.find(id)).isPresent();
        assertThat(other.find(id)).isPresent();
        shop.become("WAREHOUSE", false);
        assertThat(directory.find(id).orElseThrow().kind()).isEqualTo(LocationKind.WAREHOUSE);
        await().untilAsserted(() -> {
            other.refresh();
            assertThat(other.find(id).orElseThrow().kind()).isEqualTo(LocationKind.WAREHOUSE);
        });
        assertThat(other.find(id).orElseThrow().version())
                .isEqualTo(directory.find(id).orElseThrow().version());
        assertThat(other.all()).hasSameSizeAs(directory.all());
    }

    @Test
    void hearsByItselfWhatAnotherInstanceChanged() {
        Shop shop = Shop.open(http, tokens);
        LocationId id = new LocationId(shop.id());
        LocationDirectory other = new LocationDirectory(locations, new LocationSettings(OpeningTimes.USUAL_HOURS));
        LocationService there = new LocationService(locations, other, places, _ -> {}, Clock.systemUTC());
        transaction.executeWithoutResult(_ -> there.describe(id, LocationFixture.details("24/7"), null));
        assertThat(other.find(id).orElseThrow().details().openingHours()).isEqualTo("24/7");
        await().untilAsserted(() -> assertThat(
                        directory.find(id).orElseThrow().details().openingHours())
                .isEqualTo("24/7"));
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
    void warnsOfHoursThatATableCannotMean() {
        String csv = HEADER
                + "warn-1,,A,1 rue,01000,Bourg,46.2,5.2,Mo-Su 01:00-01:00\n"
                + "warn-2,,B,1 rue,01000,Bourg,46.2,5.2,9h-19h\n"
                + "warn-3,,C,1 rue,01000,Bourg,46.2,5.2,Mo-Sa 09:00-19:00; Su 00:00-00:00\n";
        Answer report = http.as(tokens.operator())
                .postCsv("/api/v1/location-imports", csv)
                .expect(200);
        assertThat(report.number("$.accepted")).isEqualTo(3);
        assertThat(report.number("$.rejected")).isZero();
        assertThat(report.list("$.warnings[*].line")).isEqualTo(List.of(2, 3));
        assertThat(report.list("$.warnings[*].column")).containsOnly("opening_hours");
        assertThat(http.get("/api/v1/locations/warn-3").text("$.openingHours")).isEqualTo("Mo-Sa 09:00-19:00; Su off");
        assertThat(directory
                        .find(new LocationId("warn-1"))
                        .orElseThrow()
                        .times()
                        .known())
                .isFalse();
    }

    @Test
    void importsTheStoresOfTheDemoAndListsThemPageByPage() {
        Path stores = Path.of("../infra/demo-data/stores.csv");
        Answer report = http.as(tokens.operator())
                .postCsv("/api/v1/location-imports", stores)
                .expect(200);
        assertThat(report.number("$.rejected")).isZero();
        assertThat(report.number("$.accepted")).isGreaterThanOrEqualTo(500);
        assertThat(report.list("$.warnings"))
                .as("stores that, says the table, never open")
                .hasSize(34);
        kafka.await(LocationChanged.class, event -> event.locationId().equals("1210003"));
        Answer first = http.get("/api/v1/locations?limit=3").expect(200);
        Answer second = http.get("/api/v1/locations?limit=3&after=" + first.text("$.next"))
                .expect(200);
        assertThat(first.list("$.items[*].id")).hasSize(3).doesNotContainAnyElementsOf(second.list("$.items[*].id"));
        http.get("/api/v1/locations?limit=101").expectProblem(400, "invalid-request");
    }

    private OpeningTimes times(Shop shop) {
        return directory.find(new LocationId(shop.id())).orElseThrow().times();
    }
}
