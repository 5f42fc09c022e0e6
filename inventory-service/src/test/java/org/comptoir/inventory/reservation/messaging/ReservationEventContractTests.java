package org.comptoir.inventory.reservation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.inventory.reservation.HandOver;
import org.comptoir.inventory.reservation.ReservationFixture;
import org.comptoir.inventory.reservation.ReservationStatus;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReservationEventContractTests {
    @ParameterizedTest
    @EnumSource
    void tellsEachStepAsTheContractSays(ReservationStatus status) {
        Contracts.assertValid(ReservationEvents.contract(ReservationFixture.in(status)));
    }

    @Test
    void understandsAHandOver() {
        FulfilmentHandedOver sample = Contracts.sample(FulfilmentHandedOver.class);
        HandOver handOver = WorkEvents.handOver(sample);
        assertThat(handOver.reservation().value()).isEqualTo(sample.fulfilmentId());
        assertThat(handOver.lines()).hasSameSizeAs(sample.lines());
    }

    @Test
    void understandsAFulfilment() {
        FulfilmentChanged sample = Contracts.sample(FulfilmentChanged.class);
        assertThat(FulfilmentEvents.lines(sample)).hasSameSizeAs(sample.lines());
    }
}
