package org.comptoir.inventory.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.reservation.FulfilmentService;
import org.comptoir.inventory.reservation.Line;
import org.comptoir.inventory.reservation.ReservationId;
import org.comptoir.inventory.sourcing.Chain;
import org.comptoir.inventory.sourcing.DispatchService;
import org.comptoir.inventory.sourcing.ParcelBooking;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acceptances that nobody finished, and the places in a day's work that they, and reservations that ended, had taken. */
@ComptoirTest
class UnfinishedAcceptancesIT {
    private static final String SHIP = "SHIP_FROM_WAREHOUSE";
    private static final String CAPPED = "\"dispatchTerms\": {\"dailyOrders\": 5}";

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Promises promises;

    @Autowired
    private DispatchService dispatch;

    @Autowired
    private FulfilmentService fulfilment;

    @Autowired
    private CleanUp cleanUp;

    private Http service;

    @BeforeEach
    void signIn() {
        service = http.as(tokens.service());
    }

    @Test
    void aTryThatNobodyFinishedEndsWithItsPromise() {
        Chain chain = new Chain(http, tokens, 45.1885, 5.7245, "38000");
        String sku = Chain.newSku();
        String warehouse = chain.open("WAREHOUSE");
        chain.receive(warehouse, sku, 5);
        UUID id = UuidV7.next();
        UUID order = UUID.randomUUID();
        UUID reservation = UuidV7.next();
        promise(id, chain, Chain.line(sku, 1)).expect(201);
        promises.begin(id, begun(id, order, SHIP, reservation));
        beganAgo(id, "31 seconds");
        isOver(id);

        accept(id, order, SHIP, reservation).expectProblem(409, "promise-expired");
        assertThat(reserved(warehouse, sku)).isZero();
    }

    @Test
    void aTryThatIsUnderWayGoesOnAfterItsPromiseIsOver() {
        Chain chain = new Chain(http, tokens, 45.4397, 4.3872, "42000");
        String sku = Chain.newSku();
        chain.receive(chain.open("WAREHOUSE"), sku, 5);
        UUID id = UuidV7.next();
        UUID order = UUID.randomUUID();
        UUID reservation = UuidV7.next();
        promise(id, chain, Chain.line(sku, 1)).expect(201);
        promises.begin(id, begun(id, order, SHIP, reservation));
        isOver(id);

        accept(id, order, SHIP, reservation).expect(201);
    }

    @Test
    void placesThatNobodyFinishedToTakeAreSweptUp() {
        Chain chain = new Chain(http, tokens, 43.7102, 7.2620, "06000");
        String sku = Chain.newSku();
        String warehouse = chain.open("WAREHOUSE", CAPPED);
        chain.receive(warehouse, sku, 5);
        UUID left = leaveBehind(chain, sku, warehouse, "61 seconds");
        UUID young = leaveBehind(chain, sku, warehouse, "1 second");
        UUID accepted = UuidV7.next();
        promise(accepted, chain, Chain.line(sku, 1)).expect(201);
        UUID reservation = UuidV7.next();
        accept(accepted, UUID.randomUUID(), SHIP, reservation).expect(201);
        jdbc.sql("UPDATE promise_acceptance SET accepted_at = NULL WHERE promise_id = :id")
                .param("id", accepted)
                .update();
        beganAgo(accepted, "61 seconds");

        cleanUp.sweep();
        assertThat(promises.find(left).orElseThrow().acceptance()).isNull();
        assertThat(promises.find(young).orElseThrow().acceptance()).isNotNull();
        assertThat(promises.find(accepted).orElseThrow().acceptance()).isNotNull();
        assertThat(parcels(warehouse)).isEqualTo(2);
    }

    @Test
    void whoTakesAnotherOptionGivesThePlacesOfTheFirstBack() {
        Chain chain = new Chain(http, tokens, 49.4431, 1.0993, "76000");
        String sku = Chain.newSku();
        String warehouse = chain.open("WAREHOUSE", CAPPED);
        String store = chain.open("STORE");
        chain.receive(warehouse, sku, 5);
        chain.receive(store, sku, 5);
        UUID left = leaveBehind(chain, sku, warehouse, "1 second");
        accept(left, UUID.randomUUID(), "PICKUP." + store, UuidV7.next()).expectProblem(409, "already-different");
        assertThat(parcels(warehouse)).isEqualTo(1);

        beganAgo(left, "31 seconds");
        accept(left, UUID.randomUUID(), "PICKUP." + store, UuidV7.next()).expect(201);
        assertThat(parcels(warehouse)).isZero();
    }

    @Test
    void namingSomebodyElsesParcelGivesItsPlaceToNobody() {
        Chain chain = new Chain(http, tokens, 48.6921, 6.1844, "54000");
        String sku = Chain.newSku();
        String other = Chain.newSku();
        String near = chain.open("WAREHOUSE");
        String capped = chain.open("WAREHOUSE", CAPPED);
        chain.receive(near, sku, 3);
        chain.receive(capped, sku, 3);
        chain.receive(capped, other, 1);
        UUID both = UuidV7.next();
        promise(both, chain, Chain.line(sku, 5)).expect(201);
        UUID somebodys = accepted(chain, other);
        accepted(chain, sku);
        assertThat(parcels(capped)).isEqualTo(1);

        accept(both, UUID.randomUUID(), SHIP, UuidV7.next(), somebodys).expectProblem(409, "insufficient-stock");
        assertThat(parcels(capped)).isEqualTo(1);
    }

    @Test
    void doesNotFinishWithWhatIsNoLongerHeld() {
        Chain chain = new Chain(http, tokens, 47.3220, 5.0415, "21000");
        String sku = Chain.newSku();
        String warehouse = chain.open("WAREHOUSE", CAPPED);
        chain.receive(warehouse, sku, 5);
        UUID id = UuidV7.next();
        UUID order = UUID.randomUUID();
        UUID reservation = UuidV7.next();
        promise(id, chain, Chain.line(sku, 1)).expect(201);
        accept(id, order, SHIP, reservation).expect(201);
        jdbc.sql("UPDATE promise_acceptance SET accepted_at = NULL WHERE promise_id = :id")
                .param("id", id)
                .update();
        release(reservation);

        Answer refused = accept(id, order, SHIP, reservation).expectProblem(409, "reservation-closed");
        assertThat(refused.text("$.reservationStatus")).isEqualTo("RELEASED");
        assertThat(parcels(warehouse)).isZero();
        accept(id, order, SHIP, UuidV7.next()).expect(201);
        assertThat(parcels(warehouse)).isEqualTo(1);
    }

    @Test
    void anOrderThatComesBackTakesItsPlaceAgain() {
        Chain chain = new Chain(http, tokens, 47.9030, 1.9093, "45000");
        String sku = Chain.newSku();
        String warehouse = chain.open("WAREHOUSE", CAPPED);
        chain.receive(warehouse, sku, 5);
        UUID id = UuidV7.next();
        UUID order = UUID.randomUUID();
        UUID reservation = UuidV7.next();
        promise(id, chain, Chain.line(sku, 1)).expect(201);
        accept(id, order, SHIP, reservation).expect(201);
        service.put("/api/v1/reservations/" + reservation + "/commitment").expect(200);
        assertThat(parcels(warehouse)).isEqualTo(1);
        release(reservation);
        assertThat(parcels(warehouse)).isZero();

        fulfilment.accepted(
                new ReservationId(reservation), order, new LocationId(warehouse), List.of(new Line(new Sku(sku), 1)));
        assertThat(parcels(warehouse)).isEqualTo(1);
        release(reservation);
        assertThat(parcels(warehouse)).isZero();
    }

    @Test
    void whatReplacesAParcelTakesOverItsPlace() {
        Chain chain = new Chain(http, tokens, 49.8941, 2.2958, "80000");
        String sku = Chain.newSku();
        String warehouse = chain.open("WAREHOUSE", CAPPED);
        chain.receive(warehouse, sku, 5);
        UUID id = UuidV7.next();
        UUID order = UUID.randomUUID();
        UUID before = UuidV7.next();
        UUID after = UuidV7.next();
        promise(id, chain, Chain.line(sku, 2)).expect(201);
        accept(id, order, SHIP, before).expect(201);

        service.put("/api/v1/reservations/" + after, """
                {"orderId": "%s", "locationId": "%s", "lines": [%s], "purpose": "SHIPPING", "replaces": "%s"}
                """.formatted(order, warehouse, Chain.line(sku, 1), before))
                .expect(201);
        assertThat(parcels(warehouse)).isEqualTo(1);
        release(after);
        assertThat(parcels(warehouse)).isZero();
    }

    /** An acceptance as it is when the process dies before the units are held. */
    private UUID leaveBehind(Chain chain, String sku, String warehouse, String ago) {
        UUID id = UuidV7.next();
        UUID reservation = UuidV7.next();
        LocalDate day =
                LocalDate.parse(leavesOn(promise(id, chain, Chain.line(sku, 1)).expect(201)));
        promises.begin(id, begun(id, UUID.randomUUID(), SHIP, reservation));
        dispatch.book(id, List.of(), List.of(new ParcelBooking(reservation, new LocationId(warehouse), day)));
        beganAgo(id, ago);
        return id;
    }

    private UUID accepted(Chain chain, String sku) {
        UUID id = UuidV7.next();
        UUID reservation = UuidV7.next();
        promise(id, chain, Chain.line(sku, 1)).expect(201);
        accept(id, UUID.randomUUID(), SHIP, reservation).expect(201);
        return reservation;
    }

    private static Acceptance begun(UUID promise, UUID order, String option, UUID reservation) {
        AcceptanceWish wish =
                AcceptanceWish.of(promise, order, option, List.of(reservation), null, Duration.ofMinutes(15), null);
        return new Acceptance(order, option, wish.reservations(), wish.fingerprint(), null);
    }

    private void beganAgo(UUID promise, String interval) {
        jdbc.sql("UPDATE promise_acceptance SET begun_at = now() - :ago::interval WHERE promise_id = :id")
                .param("ago", interval)
                .param("id", promise)
                .update();
    }

    private void isOver(UUID promise) {
        jdbc.sql("UPDATE promise SET valid_until = now() - interval '1 second' WHERE id = :id")
                .param("id", promise)
                .update();
    }

    private Answer promise(UUID id, Chain chain, String line) {
        return service.put("/api/v1/promises/" + id, "{\"lines\": [%s], \"place\": %s}".formatted(line, chain.place()));
    }

    private Answer accept(UUID promise, UUID order, String option, UUID... reservations) {
        List<String> names = List.of(reservations).stream()
                .map(id -> "{\"id\": \"" + id + "\"}")
                .toList();
        return service.put(
                "/api/v1/promises/" + promise + "/acceptance", """
                {"orderId": "%s", "option": "%s", "reservations": [%s]}
                """.formatted(order, option, String.join(",", names)));
    }

    private void release(UUID reservation) {
        service.put("/api/v1/reservations/" + reservation + "/release", "{\"reason\": \"CANCELLED\"}")
                .expect(200);
    }

    private static String leavesOn(Answer promise) {
        return String.valueOf(promise.list("$.options[?(@.method == 'SHIP_FROM_WAREHOUSE')].parcels[0].leavesOn")
                .getFirst());
    }

    private int parcels(String location) {
        return jdbc.sql("SELECT coalesce(sum(parcels), 0)::int FROM dispatch_load WHERE location_id = :location")
                .param("location", location)
                .query(Integer.class)
                .single();
    }

    private int reserved(String location, String sku) {
        return jdbc.sql("SELECT reserved FROM stock_level WHERE location_id = :location AND sku = :sku")
                .param("location", location)
                .param("sku", sku)
                .query(Integer.class)
                .single();
    }
}
