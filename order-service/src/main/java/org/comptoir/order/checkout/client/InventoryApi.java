package org.comptoir.order.checkout.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PutExchange;

/** What is asked of inventory-service (docs/api/inventory-service.yaml), with no more fields than are read. */
interface InventoryApi {
    @PutExchange("/api/v1/reservations/{id}")
    Reservation hold(@PathVariable UUID id, @RequestBody HoldWish wish);

    @PutExchange("/api/v1/reservations/{id}/commitment")
    Reservation commit(@PathVariable UUID id);

    @PutExchange("/api/v1/reservations/{id}/release")
    Reservation release(@PathVariable UUID id, @RequestBody Release wish);

    record HoldWish(UUID orderId, String locationId, List<Line> lines, long holdSeconds) {
        record Line(String sku, int quantity) {}
    }

    record Release(String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reservation(UUID id, String status) {
        /** The units are set aside for this order. */
        boolean isLive() {
            return status.equals("HELD") || status.equals("COMMITTED");
        }
    }
}
