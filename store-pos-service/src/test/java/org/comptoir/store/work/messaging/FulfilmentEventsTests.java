package org.comptoir.store.work.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.store.work.WorkStatus;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentEventsTests {
    private static final FulfilmentChanged SAMPLE = Contracts.sample(FulfilmentChanged.class);

    @ParameterizedTest
    @CsvSource({
        "ALLOCATED, TO_PICK",
        "PICKED, PICKED",
        "READY, READY",
        "HANDED_OVER, HANDED_OVER",
        "CANCELLED, CANCELLED",
        "EXPIRED, EXPIRED"
    })
    void translatesEveryStatus(String wire, WorkStatus status) {
        assertThat(FulfilmentEvents.state(with(wire, "PICKUP")))
                .hasValueSatisfying(state -> assertThat(state.status()).isEqualTo(status));
    }

    @Test
    void passesOverWhatThisVersionDoesNotKnow() {
        assertThat(FulfilmentEvents.state(with("PACKED", "PICKUP"))).isEmpty();
        assertThat(FulfilmentEvents.state(with("ALLOCATED", "DELIVERY"))).isEmpty();
    }

    private static FulfilmentChanged with(String status, String method) {
        return new FulfilmentChanged(
                SAMPLE.fulfilmentId(),
                SAMPLE.orderId(),
                SAMPLE.orderNumber(),
                SAMPLE.customerId(),
                SAMPLE.channel(),
                method,
                SAMPLE.storeId(),
                status,
                SAMPLE.lines(),
                SAMPLE.amountDue(),
                SAMPLE.pickupCodeHash(),
                SAMPLE.collectBy(),
                SAMPLE.changedAt());
    }
}
