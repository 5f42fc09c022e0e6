package org.comptoir.order.order;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.order.payment.PaymentMethod;
import org.jspecify.annotations.Nullable;

/**
 * Where an order stands in its checkout.
 *
 * @param demand units per article, in the order of the articles
 * @param refusal why it came to nothing, when it did
 * @param overdue the time to finish it is over
 */
public record OpenOrder(
        UUID id,
        OrderStatus status,
        UUID fulfilmentId,
        String storeId,
        Map<String, Integer> demand,
        PaymentMethod method,
        @Nullable Refusal refusal,
        boolean overdue) {

    static OpenOrder from(Order order, boolean overdue) {
        return new OpenOrder(
                order.id(),
                order.status(),
                order.fulfilment().id(),
                order.fulfilment().storeId(),
                demand(order),
                order.terms().paymentMethod(),
                order.checkout().refusal(),
                overdue);
    }

    static Map<String, Integer> demand(Order order) {
        return order.lines().stream()
                .collect(Collectors.toMap(OrderLine::sku, OrderLine::quantity, Integer::sum, TreeMap::new));
    }

    /** Nothing is decided yet. */
    public boolean isPending() {
        return status == OrderStatus.PENDING;
    }

    /** The order, unless it was refused. */
    public OpenOrder orThrow() {
        if (refusal != null) {
            throw new OrderRefused(refusal);
        }
        return this;
    }
}
