package org.comptoir.customer.message.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.comptoir.contracts.orders.v1.OrderCancelled;
import org.comptoir.contracts.orders.v1.OrderCompleted;
import org.comptoir.contracts.orders.v1.OrderReady;
import org.comptoir.customer.message.MessageService;
import org.comptoir.customer.message.ReadyOrder;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ReadyOrderEventsTests {
    @Test
    void withdrawsWhenTheOrderEnds() {
        MessageService messages = mock();
        ReadyOrderEvents events = new ReadyOrderEvents(mock(), messages);
        OrderCompleted completed = Contracts.sample(OrderCompleted.class);
        OrderCancelled cancelled = Contracts.sample(OrderCancelled.class);

        events.completed(completed);
        events.cancelled(cancelled);

        verify(messages, atLeastOnce()).withdraw(completed.orderId());
        verify(messages, atLeastOnce()).withdraw(cancelled.orderId());
    }

    @Test
    void understandsTheSample() {
        MessageService messages = mock();
        ArgumentCaptor<ReadyOrder> announced = ArgumentCaptor.captor();
        OrderReady order = Contracts.sample(OrderReady.class);

        new ReadyOrderEvents(mock(), messages).ready(order);

        verify(messages).announce(announced.capture());
        assertThat(announced.getValue())
                .returns(order.orderId(), ReadyOrder::orderId)
                .returns(order.customerId(), ReadyOrder::customerId)
                .returns(order.number(), ReadyOrder::number)
                .returns(order.storeId(), ReadyOrder::storeId)
                .returns(order.pickupCode(), ReadyOrder::pickupCode)
                .returns(order.collectBy(), ReadyOrder::collectBy)
                .returns(order.amountDue().amount(), told -> told.amountDue().getAmountMinorLong());
    }
}
