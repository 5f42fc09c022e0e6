package org.comptoir.inventory.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Slots of a store that takes two orders an hour. */
@ComptoirTest
class PickupSlotIT {
    private static final String STORE = """
            {"name": "Slots", "kind": "STORE", "street": "1 rue Neuve", "postcode": "01000", "town": "Bourg",
             "latitude": 46.2052, "longitude": 5.2460, "openingHours": "24/7",
             "pickupTerms": {"leadMinutes": 0, "slotOrders": 2, "dailyUnits": 50, "horizonDays": 2}}
            """;

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private LocationDirectory directory;

    @Autowired
    private SlotService slots;

    @Autowired
    private TransactionTemplate transaction;

    private KnownLocation store;
    private Instant start;

    @BeforeEach
    void open() {
        LocationId id = new LocationId("slots-" + UUID.randomUUID().toString().substring(0, 8));
        http.as(tokens.operator()).put("/api/v1/locations/" + id, STORE).expect(201);
        store = directory.find(id).orElseThrow();
        start = Instant.parse(read("").text("$.items[2].start"));
    }

    @Test
    void givesTheLastPlaceToOneOfManyWhoWantItAtOnce() throws Exception {
        assertThat(book(1)).isTrue();
        int buyers = 8;
        CyclicBarrier together = new CyclicBarrier(buyers);
        List<Future<Boolean>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(buyers)) {
            for (int i = 0; i < buyers; i++) {
                answers.add(threads.submit(() -> {
                    together.await();
                    return book(1);
                }));
            }
        }
        int booked = 0;
        for (Future<Boolean> answer : answers) {
            booked += answer.get() ? 1 : 0;
        }
        assertThat(booked).isEqualTo(1);
        assertThat(read("").list("$.items[?(@.start == '" + start + "')].state"))
                .isEqualTo(List.of("FULL"));
    }

    @Test
    void tellsWhatHasRoomToEverybodyAndHowMuchToStaff() {
        book(40);
        Answer everybody = read("&units=11");
        assertThat(everybody.text("$.items[2].state")).isEqualTo("FULL");
        assertThat(everybody.has("$.items[0].numbers")).isFalse();
        Answer staff = http.as(tokens.agent())
                .get("/api/v1/pickup-slots?locationId=" + store.id())
                .expect(200);
        assertThat(staff.text("$.items[2].state")).isEqualTo("AVAILABLE");
        assertThat(staff.number("$.items[2].numbers.orders")).isEqualTo(1);
        assertThat(staff.number("$.items[2].numbers.dayUnits")).isEqualTo(40);
        assertThat(staff.number("$.items[2].numbers.mostOrders")).isEqualTo(2);
    }

    @Test
    void forgetsWhatWasGivenBack() {
        book(1);
        book(1);
        assertThat(book(1)).isFalse();
        Booking booking = new Booking(store.id(), slot(), 1);
        transaction.executeWithoutResult(status -> {
            PickupLoads loads = slots.lock(List.of(booking));
            loads.giveBack(booking);
            slots.keep(loads);
        });
        assertThat(book(1)).isTrue();
    }

    @Test
    void looksForTheFirstSlotWithRoom() {
        Slot first = slots.earliest(List.of(store), 1, Instant.now()).get(store.id());
        assertThat(first).isNotNull();
        assertThat(slots.earliest(List.of(store), 51, Instant.now())).isEmpty();
    }

    @Test
    void showsTheTimeThatIsAskedFor() {
        Answer window = read("&from=" + start + "&until=" + start.plusSeconds(7200));
        assertThat(window.list("$.items")).hasSize(2);
        assertThat(window.text("$.items[0].start")).isEqualTo(start.toString());
        assertThat(read("&until=" + start.minusSeconds(86_400)).list("$.items")).isEmpty();
        assertThat(window.text("$.timeZone")).isEqualTo("Europe/Paris");
    }

    @Test
    void refusesWhatItCannotRead() {
        http.get("/api/v1/pickup-slots?locationId=nowhere").expectProblem(404, "not-found");
        http.get("/api/v1/pickup-slots").expectProblem(400, "invalid-request");
        http.get("/api/v1/pickup-slots?locationId=" + store.id() + "&units=0").expectProblem(400, "invalid-request");
        http.get("/api/v1/pickup-slots?locationId=" + store.id() + "&from=tomorrow")
                .expectProblem(400, "invalid-request");
    }

    private Answer read(String more) {
        return http.get("/api/v1/pickup-slots?locationId=" + store.id() + more).expect(200);
    }

    private Slot slot() {
        return slots.bookable(store, start, Instant.now());
    }

    private boolean book(int units) {
        Booking booking = new Booking(store.id(), slot(), units);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            PickupLoads loads = slots.lock(List.of(booking));
            if (loads.check(booking, store.pickupTerms()).isPresent()) {
                return false;
            }
            loads.take(booking);
            slots.keep(loads);
            return true;
        }));
    }
}
