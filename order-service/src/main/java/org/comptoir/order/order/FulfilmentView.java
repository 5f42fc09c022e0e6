package org.comptoir.order.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.web.MoneyBody;

/** What a store must prepare, as staff sees it: without the pickup code. */
public record FulfilmentView(
        UUID id,
        UUID orderId,
        String orderNumber,
        UUID customerId,
        String channel,
        String method,
        String storeId,
        String status,
        List<FulfilmentLineView> lines,
        MoneyBody amountDue,
        Instant collectBy,
        Instant changedAt) {

    /** One article to prepare. */
    public record FulfilmentLineView(String sku, String name, int quantity) {}

    static FulfilmentView of(Order order) {
        Fulfilment fulfilment = order.fulfilment();
        return new FulfilmentView(
                fulfilment.id(),
                order.id(),
                order.number().value(),
                order.terms().customerId(),
                order.terms().channel(),
                "PICKUP",
                fulfilment.storeId(),
                fulfilment.status().name(),
                order.lines().stream()
                        .map(line -> new FulfilmentLineView(line.sku(), line.name(), line.quantity()))
                        .toList(),
                MoneyBody.of(order.amountDue()),
                fulfilment.collectBy(),
                fulfilment.changedAt());
    }
}
