package org.comptoir.customer.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageTests {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final ReadyOrder order = ReadyOrders.waiting();
    private final Message message = new Message(UUID.randomUUID(), order, NOW, Duration.ofDays(3));

    @Test
    void isDueAtOnce() {
        assertThat(message.state()).isEqualTo(MessageState.PENDING);
        assertThat(message.nextAttemptAt()).isEqualTo(NOW);
        assertThat(message.order()).isEqualTo(order);
    }

    @Test
    void isDueAgainAfterTheLeaseWhenItsTakerDies() {
        message.claim(NOW);

        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plus(Message.LEASE));
        assertThat(message.state()).isEqualTo(MessageState.PENDING);
    }

    @Test
    void pausesLongerAfterEachFailureUpToAMinute() {
        List<Long> pauses = new ArrayList<>();
        for (int attempt = 0; attempt < 8; attempt++) {
            message.claim(NOW);
            message.tryLater("smtp-451", NOW);
            pauses.add(Duration.between(NOW, message.nextAttemptAt()).toSeconds());
        }

        assertThat(pauses).containsExactly(2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(message.record())
                .returns(8, MessageRecord::attempts)
                .returns("smtp-451", MessageRecord::failure)
                .returns(null, MessageRecord::closedAt);
    }

    @Test
    void isClosedOnceSent() {
        message.claim(NOW);
        message.sent(NOW);
        message.tryLater("late", NOW);
        message.giveUp("late", NOW);

        assertThat(message.record())
                .returns(MessageState.SENT, MessageRecord::state)
                .returns(NOW, MessageRecord::closedAt)
                .returns(null, MessageRecord::failure);
    }

    @Test
    void isWorthSendingForItsMaximumAge() {
        assertThat(message.isTooOld(NOW.plus(Duration.ofHours(71)))).isFalse();
        assertThat(message.isTooOld(NOW.plus(Duration.ofDays(3)))).isTrue();
    }

    @Test
    void isWorthSendingNoLongerThanTheOrderCanBeCollected() {
        Message patient = new Message(UUID.randomUUID(), order, NOW, Duration.ofDays(30));

        assertThat(patient.isTooOld(order.collectBy().minusMillis(1))).isFalse();
        assertThat(patient.isTooOld(order.collectBy())).isTrue();
    }

    @Test
    void isWithdrawnOnlyWhileItWaits() {
        Message gone = new Message(UUID.randomUUID(), order, NOW, Duration.ofDays(3));
        gone.sent(NOW);
        gone.withdraw(NOW);
        message.withdraw(NOW);
        message.tryLater("late", NOW);
        message.giveUp("late", NOW);

        assertThat(gone.state()).isEqualTo(MessageState.SENT);
        assertThat(message.record())
                .returns(MessageState.WITHDRAWN, MessageRecord::state)
                .returns(NOW, MessageRecord::closedAt);
    }

    @Test
    void waitsForItsCustomerWithoutCountingTries() {
        message.waitForCustomer(NOW);

        assertThat(message.record())
                .returns(0, MessageRecord::attempts)
                .returns("customer-unknown", MessageRecord::failure)
                .returns(MessageState.PENDING, MessageRecord::state);
    }

    @Test
    void keepsThePickupCodeOutOfItsText() {
        assertThat(order.toString()).doesNotContain(order.pickupCode());
    }
}
