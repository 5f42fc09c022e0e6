package org.comptoir.order.checkout;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.order.checkout.client.Inventory;
import org.comptoir.order.order.OpenOrder;
import org.comptoir.order.order.OrderStatus;
import org.comptoir.order.order.PlacementService;
import org.comptoir.order.order.RecoveryService;
import org.comptoir.order.payment.PaymentMethod;
import org.comptoir.order.payment.PaymentService;
import org.junit.jupiter.api.Test;

class UnfinishedCheckoutsTests {
    private final RecoveryService recovery = mock(RecoveryService.class);
    private final Inventory inventory = mock(Inventory.class);
    private final UnfinishedCheckouts unfinished = new UnfinishedCheckouts(
            mock(Checkout.class), mock(PlacementService.class), recovery, mock(PaymentService.class), inventory);

    @Test
    void givesTheOthersBackWhenOneCannotBe() {
        OpenOrder broken = rejected();
        OpenOrder behind = rejected();
        given(recovery.takeReleases(20)).willReturn(List.of(broken.id(), behind.id()));
        willThrow(new IllegalStateException("400 BAD REQUEST"))
                .given(inventory)
                .release(eq(broken.fulfilmentId()), any());

        unfinished.release();

        verify(recovery, never()).released(broken.id());
        verify(inventory).release(behind.fulfilmentId(), "REFUSED");
        verify(recovery).released(behind.id());
    }

    private OpenOrder rejected() {
        OpenOrder order = new OpenOrder(
                UUID.randomUUID(),
                OrderStatus.REJECTED,
                UUID.randomUUID(),
                "1000123",
                Map.of("MILK", 2),
                PaymentMethod.IN_STORE,
                null,
                true);
        given(recovery.read(order.id())).willReturn(order);
        return order;
    }
}
