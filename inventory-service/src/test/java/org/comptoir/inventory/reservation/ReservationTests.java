package org.comptoir.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.comptoir.inventory.stock.Sku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReservationTests {
    private static final Sku TEE = new Sku("TEE");
    private static final Sku CAP = new Sku("CAP");

    @Test
    void isHeldUntilItsDeadline() {
        Reservation held = ReservationFixture.held();
        assertThat(held.status()).isEqualTo(ReservationStatus.HELD);
        assertThat(held.heldUntil()).isEqualTo(ReservationFixture.NOON.plus(Duration.ofMinutes(15)));
        assertThat(held.version()).isEqualTo(1);
    }

    @Test
    void standsOnceCommitted() {
        Reservation committed = ReservationFixture.held().commit(ReservationFixture.NOON);
        assertThat(committed.status()).isEqualTo(ReservationStatus.COMMITTED);
        assertThat(committed.version()).isEqualTo(2);
        assertThat(committed.commit(ReservationFixture.NOON)).isEqualTo(committed);
    }

    @Test
    void isNotCommittedAtItsDeadline() {
        Reservation held = ReservationFixture.held();
        assertThat(held.commit(held.heldUntil().minusNanos(1)).status()).isEqualTo(ReservationStatus.COMMITTED);
        assertThatExceptionOfType(ReservationClosed.class).isThrownBy(() -> held.commit(held.heldUntil()));
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEASED", "EXPIRED"})
    void isNotCommittedOnceResolvedOtherwise(ReservationStatus status) {
        assertThatExceptionOfType(ReservationClosed.class)
                .isThrownBy(() -> ReservationFixture.in(status).commit(ReservationFixture.NOON));
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "RELEASED", "EXPIRED"})
    void keepsTheUnitsOfAnAcceptedOrder(ReservationStatus status) {
        assertThat(ReservationFixture.in(status).promise().status()).isEqualTo(ReservationStatus.COMMITTED);
    }

    @Test
    void promisesNothingOnceHandedOver() {
        Reservation fulfilled = ReservationFixture.in(ReservationStatus.FULFILLED);
        assertThat(fulfilled.promise()).isEqualTo(fulfilled);
        assertThat(fulfilled.fulfil()).isEqualTo(fulfilled);
        assertThatExceptionOfType(ReservationClosed.class).isThrownBy(() -> fulfilled.release("CANCELLED"));
    }

    @Test
    void isReleasedOnce() {
        Reservation released = ReservationFixture.held().release("REFUSED");
        assertThat(released.reason()).isEqualTo("REFUSED");
        assertThat(released.release("CANCELLED")).isEqualTo(released);
        assertThat(released.expire()).isEqualTo(released);
    }

    @Test
    void expiresOnlyWhileHeld() {
        Reservation committed = ReservationFixture.in(ReservationStatus.COMMITTED);
        assertThat(committed.expire()).isEqualTo(committed);
    }

    @ParameterizedTest
    @EnumSource
    void canBeHandedOverWhateverWasKnown(ReservationStatus status) {
        assertThat(ReservationFixture.in(status).fulfil().status()).isEqualTo(ReservationStatus.FULFILLED);
    }

    @Test
    void sumsLinesOfOneArticle() {
        HoldRequest request = ReservationFixture.request(new Line(TEE, 2), new Line(CAP, 1), new Line(TEE, 3));
        assertThat(request.lines()).isEqualTo(List.of(new Line(CAP, 1), new Line(TEE, 5)));
    }

    @Test
    void sameDemandInAnotherOrderIsTheSameRequest() {
        HoldRequest one = ReservationFixture.request(new Line(TEE, 2), new Line(CAP, 1));
        HoldRequest same = ReservationFixture.request(new Line(CAP, 1), new Line(TEE, 1), new Line(TEE, 1));
        HoldRequest other = ReservationFixture.request(new Line(TEE, 2), new Line(CAP, 2));
        assertThat(same.fingerprint()).isEqualTo(one.fingerprint());
        assertThat(other.fingerprint()).isNotEqualTo(one.fingerprint());
    }
}
