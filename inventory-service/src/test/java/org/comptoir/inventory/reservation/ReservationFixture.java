package org.comptoir.inventory.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stock.StockFixture;

/** Reservations for plain tests. */
public final class ReservationFixture {
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private ReservationFixture() {}

    /** Two TEE, held for a quarter of an hour from noon. */
    public static Reservation held() {
        HoldRequest request = request(new Line(new Sku("TEE"), 2));
        return Reservation.held(request, request.lines(), null, NOON);
    }

    /** The same reservation further on. */
    public static Reservation in(ReservationStatus status) {
        Reservation held = held();
        return switch (status) {
            case HELD -> held;
            case COMMITTED -> held.commit(NOON);
            case FULFILLED -> held.fulfil();
            case RELEASED -> held.release("CANCELLED");
            case EXPIRED -> held.expire();
        };
    }

    static HoldRequest request(Line... lines) {
        return HoldRequest.of(
                new ReservationId(UuidV7.next()),
                UUID.fromString("0193a0c0-0000-7000-8000-000000000001"),
                StockFixture.STORE,
                List.of(lines),
                Duration.ofMinutes(15));
    }

    /** Each request for itself, all at once. */
    static List<HoldCall> calls(HoldRequest... requests) {
        return Arrays.stream(requests)
                .map(request -> new HoldCall(new HoldGroup(List.of(request)), null))
                .toList();
    }
}
