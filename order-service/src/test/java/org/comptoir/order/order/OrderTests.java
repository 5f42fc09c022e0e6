package org.comptoir.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.order.order.OrderFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.junit.jupiter.api.Test;

class OrderTests {
    private static final UUID HAND_OVER = UUID.randomUUID();

    @Test
    void promisesNothingBeforeItIsPlaced() {
        Order order = OrderFixture.paidInStore().pending();

        assertThat(order.status()).isEqualTo(OrderStatus.PENDING);
        assertThat(order.placedAt()).isNull();
        assertThat(order.amountDue().isZero()).isTrue();
        assertThat(order.sequence()).isZero();
        assertThat(order.fulfilment().sequence()).isZero();
        assertThat(order.handedOver(HAND_OVER, NOW)).isFalse();
        assertThatThrownBy(() -> order.cancel(wish(CancellationReason.CUSTOMER)))
                .isInstanceOf(OrderClosed.class);
    }

    @Test
    void isPlacedOnce() {
        Order order = OrderFixture.paidInStore().placed();

        assertThat(order.status()).isEqualTo(OrderStatus.PLACED);
        assertThat(order.checkout().resumeAt()).isNull();
        assertThatThrownBy(() -> order.place(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> order.reject(Refusal.of(Refusal.Reason.ABANDONED, null), NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesBackAHoldOnlyWhereOneMayBe() {
        Order abandoned = OrderFixture.paidInStore().pending();
        abandoned.reject(Refusal.of(Refusal.Reason.ABANDONED, null), NOW);
        Order scarce = OrderFixture.paidInStore().pending();
        scarce.reject(Refusal.insufficient(List.of(new Shortage("MILK", 2, 1))), NOW);

        assertThat(abandoned.checkout().owesARelease()).isTrue();
        assertThat(scarce.checkout().owesARelease()).isFalse();
        assertThat(OpenOrder.from(scarce, false).refusal()).isNotNull();
        assertThatThrownBy(() -> OpenOrder.from(scarce, false).orThrow()).isInstanceOf(OrderRefused.class);
        assertThatThrownBy(() -> scarce.place(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void raisesTheSequenceOfEachStateOfTheFulfilment() {
        Order order = OrderFixture.paidInStore().completed();

        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(order.fulfilment().status()).isEqualTo(FulfilmentStatus.HANDED_OVER);
        assertThat(order.fulfilment().sequence()).isEqualTo(4);
        assertThat(order.sequence()).isEqualTo(3);
    }

    @Test
    void ignoresNewsThatComesLate() {
        Order order = OrderFixture.paidInStore().ready();

        order.picked(NOW);
        order.staged(NOW);

        assertThat(order.fulfilment().status()).isEqualTo(FulfilmentStatus.READY);
        assertThat(order.fulfilment().sequence()).isEqualTo(3);
    }

    @Test
    void isHandedOverFromAnyWaitingStateButOnlyOnce() {
        for (Order order : List.of(
                OrderFixture.paidInStore().placed(), OrderFixture.paidInStore().ready())) {
            assertThat(order.handedOver(HAND_OVER, NOW)).isTrue();
            assertThat(order.handedOver(HAND_OVER, NOW)).isTrue();
            assertThat(order.handedOver(UUID.randomUUID(), NOW)).isFalse();
            assertThat(order.status()).isEqualTo(OrderStatus.COMPLETED);
        }
        assertThat(OrderFixture.paidInStore().cancelled().handedOver(HAND_OVER, NOW))
                .isFalse();
    }

    @Test
    void isCancelledOnceAndNotAfterTheHandOver() {
        Order order = OrderFixture.paidInStore().ready();

        assertThat(order.cancel(wish(CancellationReason.CUSTOMER))).isTrue();
        assertThat(order.cancel(wish(CancellationReason.CUSTOMER))).isFalse();
        assertThatThrownBy(() -> order.cancel(wish(CancellationReason.STORE))).isInstanceOf(AlreadyDifferent.class);
        assertThat(order.amountDue().isZero()).isTrue();
        assertThatThrownBy(() -> OrderFixture.paidInStore().completed().cancel(wish(CancellationReason.CUSTOMER)))
                .isInstanceOf(OrderClosed.class);
    }

    @Test
    void expiresWhenTheLastDayIsOver() {
        Order order = OrderFixture.paidInStore().ready();
        Instant last = order.fulfilment().collectBy();

        assertThat(order.expire(last.minusMillis(1))).isFalse();
        assertThat(order.expire(last)).isTrue();
        assertThat(order.expire(last)).isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.fulfilment().status()).isEqualTo(FulfilmentStatus.EXPIRED);
        assertThat(OrderFixture.paidInStore().completed().expire(last.plus(Duration.ofDays(1))))
                .isFalse();
    }

    @Test
    void owesMoneyAtTheStoreOnlyWhenItIsPaidThere() {
        assertThat(OrderFixture.paidInStore().ready().amountDue().getAmountMinorLong())
                .isEqualTo(918);
        assertThat(OrderFixture.paidByCard().ready().amountDue().isZero()).isTrue();
        assertThat(OrderFixture.paidInStore().completed().amountDue().isZero()).isTrue();
    }

    @Test
    void isVisibleToThoseItConcerns() {
        Order order = OrderFixture.paidInStore().placed();
        Audience audience = Audience.of(order);
        UUID owner = order.terms().customerId();

        assertThat(audience.includes(Caller.of("x", Role.AGENT))).isTrue();
        assertThat(audience.includes(Caller.of("frontend", Role.FRONTEND))).isTrue();
        assertThat(audience.includes(Caller.of("other", Role.FRONTEND))).isFalse();
        assertThat(audience.includes(Caller.of("c", List.of(Role.CUSTOMER), List.of(), null, owner)))
                .isTrue();
        assertThat(audience.includes(Caller.of("c", List.of(Role.CUSTOMER), List.of(), null, UUID.randomUUID())))
                .isFalse();
        assertThat(audience.includes(Caller.of("c", List.of(Role.CLERK), List.of(OrderFixture.STORE), null, null)))
                .isTrue();
        assertThat(audience.includes(Caller.of("c", List.of(Role.CLERK), List.of("9"), null, null)))
                .isFalse();
    }

    @Test
    void showsItsPickupCodeToItsCustomerAndThoseWhoSpeakForThemOnly() {
        Order order = OrderFixture.paidInStore().placed();
        Audience audience = Audience.of(order);
        UUID owner = order.terms().customerId();
        List<Role> shoppingClerk = List.of(Role.CLERK, Role.CUSTOMER);
        List<String> here = List.of(OrderFixture.STORE);

        assertThat(audience.mayKnowThePickupCode(Caller.of("x", Role.AGENT))).isTrue();
        assertThat(audience.mayKnowThePickupCode(Caller.of("frontend", Role.FRONTEND)))
                .isTrue();
        assertThat(audience.mayKnowThePickupCode(Caller.of("c", shoppingClerk, here, null, owner)))
                .isTrue();
        assertThat(audience.mayKnowThePickupCode(Caller.of("c", shoppingClerk, here, null, UUID.randomUUID())))
                .isFalse();
        assertThat(audience.mayKnowThePickupCode(
                        Caller.of("other", List.of(Role.CLERK, Role.FRONTEND), here, null, null)))
                .isFalse();
        assertThat(audience.mayKnowThePickupCode(Caller.of("c", List.of(Role.CLERK), here, null, owner)))
                .isFalse();
        assertThat(audience.mayKnowThePickupCode(Caller.of("x", Role.OPERATOR))).isFalse();
    }

    private static Cancellation wish(CancellationReason reason) {
        return new Cancellation(reason, null, "agent:7", NOW);
    }
}
