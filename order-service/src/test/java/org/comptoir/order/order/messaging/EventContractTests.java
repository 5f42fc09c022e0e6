package org.comptoir.order.order.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.contracts.store.v1.FulfilmentPicked;
import org.comptoir.contracts.store.v1.FulfilmentStaged;
import org.comptoir.order.order.HandOver;
import org.comptoir.order.order.Order;
import org.comptoir.order.order.OrderFixture;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

/** What orders tell fits the published language, and what they hear is understood. */
class EventContractTests {
    @Test
    void tellsWhatTheSchemasDescribe() {
        Order placed = OrderFixture.paidInStore().of(UUID.randomUUID()).placed();
        Contracts.assertValid(OrderEvents.placed(placed, "DUE"));
        Contracts.assertValid(OrderEvents.placed(OrderFixture.paidByCard().placed(), "AUTHORISED"));
        Contracts.assertValid(OrderEvents.changed(placed));
        Contracts.assertValid(OrderEvents.ready(OrderFixture.paidInStore().ready()));
        Contracts.assertValid(OrderEvents.completed(OrderFixture.paidInStore().completed()));
        Contracts.assertValid(OrderEvents.cancelled(OrderFixture.paidInStore().cancelled()));
        Contracts.assertValid(OrderEvents.changed(OrderFixture.paidInStore().cancelled()));
    }

    @Test
    void keepsThePickupCodeOutOfWhatStoresHear() {
        Order order = OrderFixture.paidInStore().placed();

        assertThat(OrderEvents.changed(order).toString())
                .doesNotContain(order.fulfilment().pickupCode().digits());
    }

    @Test
    void understandsTheStores() {
        HandOver handOver = StoreWork.handOver(Contracts.sample(FulfilmentHandedOver.class));

        assertThat(handOver.demand()).isNotEmpty();
        assertThat(handOver.id())
                .isEqualTo(Contracts.sample(FulfilmentHandedOver.class).handOverId());
        assertThat(Contracts.sample(FulfilmentPicked.class).fulfilmentId()).isNotNull();
        assertThat(Contracts.sample(FulfilmentStaged.class).fulfilmentId()).isNotNull();
    }
}
