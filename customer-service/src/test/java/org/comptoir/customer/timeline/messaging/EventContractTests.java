package org.comptoir.customer.timeline.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.UUID;
import org.comptoir.contracts.orders.v1.CartChanged;
import org.comptoir.contracts.orders.v1.OrderCancelled;
import org.comptoir.contracts.orders.v1.OrderCompleted;
import org.comptoir.contracts.orders.v1.OrderPlaced;
import org.comptoir.contracts.orders.v1.OrderReady;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.contracts.store.v1.SaleRecorded;
import org.comptoir.customer.timeline.EntryKind;
import org.comptoir.customer.timeline.TimelineEntry;
import org.comptoir.customer.timeline.TimelineService;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.test.Contracts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Every sample that the timeline hears becomes the entry it should. */
class EventContractTests {
    private final TimelineService timeline = mock();
    private final Inbox inbox = mock();

    private TimelineEntry appended() {
        ArgumentCaptor<TimelineEntry> entry = ArgumentCaptor.captor();
        verify(timeline).append(entry.capture());
        return entry.getValue();
    }

    @Test
    void aBasketIsUpdated() {
        CartChanged cart = Contracts.sample(CartChanged.class);
        ArgumentCaptor<TimelineEntry> entry = ArgumentCaptor.captor();

        new CartEvents(inbox, timeline).changed(cart);

        verify(timeline).update(entry.capture());
        assertThat(entry.getValue())
                .returns(EntryKind.BASKET, TimelineEntry::kind)
                .returns(cart.customerId(), TimelineEntry::customerId)
                .returns("cart:" + cart.cartId(), TimelineEntry::source)
                .returns("OPEN", TimelineEntry::state)
                .returns(cart.changedAt(), TimelineEntry::at);
        assertThat(entry.getValue().lines()).hasSameSizeAs(cart.lines());
    }

    @Test
    void aBasketOfNobodyLeavesTheTimeline() {
        CartChanged cart = Contracts.sample(CartChanged.class);
        CartChanged nobodys =
                new CartChanged(cart.cartId(), null, cart.channel(), "OPEN", cart.lines(), cart.changedAt());

        new CartEvents(inbox, timeline).changed(nobodys);

        verify(timeline).remove("cart:" + cart.cartId());
    }

    @Test
    void aPlacedOrderIsAppended() {
        OrderPlaced order = Contracts.sample(OrderPlaced.class);

        new OrderEvents(inbox, timeline).placed(order);

        TimelineEntry entry = appended();
        assertThat(entry)
                .returns(EntryKind.ORDER_PLACED, TimelineEntry::kind)
                .returns(order.customerId(), TimelineEntry::customerId)
                .returns(order.channel(), TimelineEntry::channel)
                .returns(order.storeId(), TimelineEntry::storeId)
                .returns(Money.ofMinor(CurrencyUnit.EUR, order.total().amount()), TimelineEntry::amount);
        assertThat(entry.references().orderNumber()).isEqualTo(order.number());
        assertThat(entry.references().cartId()).isEqualTo(order.cartId());
        assertThat(entry.lines()).hasSameSizeAs(order.lines());
    }

    @Test
    void aReadyOrderIsAppendedWithoutItsPickupCode() {
        OrderReady order = Contracts.sample(OrderReady.class);

        new OrderEvents(inbox, timeline).ready(order);

        assertThat(appended())
                .returns(EntryKind.ORDER_READY, TimelineEntry::kind)
                .extracting(Object::toString)
                .asString()
                .doesNotContain(order.pickupCode());
    }

    @Test
    void aCompletedOrderIsAppended() {
        OrderCompleted order = Contracts.sample(OrderCompleted.class);

        new OrderEvents(inbox, timeline).completed(order);

        assertThat(appended())
                .returns(EntryKind.ORDER_COMPLETED, TimelineEntry::kind)
                .returns(order.completedAt(), TimelineEntry::at);
    }

    @Test
    void aCancelledOrderIsAppendedWithItsReason() {
        OrderCancelled order = Contracts.sample(OrderCancelled.class);

        new OrderEvents(inbox, timeline).cancelled(order);

        assertThat(appended())
                .returns(EntryKind.ORDER_CANCELLED, TimelineEntry::kind)
                .returns(order.reason(), TimelineEntry::state);
    }

    @Test
    void aHandOverIsAppendedWithWhatWasPaid() {
        FulfilmentHandedOver handOver = Contracts.sample(FulfilmentHandedOver.class);

        new WorkEvents(inbox, timeline).handedOver(handOver);

        TimelineEntry entry = appended();
        assertThat(entry)
                .returns(EntryKind.ORDER_HANDED_OVER, TimelineEntry::kind)
                .returns(handOver.storeId(), TimelineEntry::storeId);
        assertThat(entry.amount()).isNotNull();
        assertThat(entry.lines()).hasSameSizeAs(handOver.lines());
    }

    @Test
    void aSaleIsAppended() {
        SaleRecorded sale = Contracts.sample(SaleRecorded.class);

        new SaleEvents(inbox, timeline).recorded(sale);

        assertThat(appended())
                .returns(EntryKind.SALE, TimelineEntry::kind)
                .returns(sale.customerId(), TimelineEntry::customerId)
                .extracting(entry -> entry.references().ticketNumber())
                .isEqualTo(sale.ticketNumber());
    }

    @Test
    void aSaleToNobodyInParticularIsNobodysEntry() {
        SaleRecorded sale = Contracts.sample(SaleRecorded.class);
        SaleRecorded nobodys = new SaleRecorded(
                UUID.randomUUID(),
                sale.storeId(),
                sale.tillId(),
                sale.ticketNumber(),
                null,
                sale.lines(),
                sale.total(),
                sale.tenders(),
                sale.soldAt());

        new SaleEvents(inbox, timeline).recorded(nobodys);

        verify(timeline, never()).append(any());
    }
}
