package org.comptoir.inventory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.contracts.store.v1.SaleRecorded;
import org.comptoir.defaults.UuidV7;

/** What other services tell, for tests. */
public final class Told {
    private Told() {}

    public static FulfilmentChanged fulfilment(UUID id, Shop shop, String status, String sku, int units) {
        MoneyAmount price = new MoneyAmount(1999, "EUR");
        return new FulfilmentChanged(
                id,
                UUID.fromString("0193a0c0-0000-7000-8000-000000000001"),
                "C-1001",
                UUID.fromString("0193a0c0-0000-7000-8000-000000000002"),
                "web",
                "PICKUP",
                shop.id(),
                status,
                List.of(new FulfilmentChanged.Line(sku, "Tee", units, price)),
                price,
                "0".repeat(64),
                Instant.parse("2026-11-30T18:00:00Z"),
                Instant.parse("2026-11-21T12:00:00Z"));
    }

    public static FulfilmentHandedOver handOver(UUID id, Shop shop, String sku, int units) {
        return new FulfilmentHandedOver(
                UuidV7.next(),
                id,
                UUID.fromString("0193a0c0-0000-7000-8000-000000000001"),
                shop.id(),
                UUID.fromString("0193a0c0-0000-7000-8000-000000000002"),
                List.of(new FulfilmentHandedOver.Line(sku, units)),
                null,
                "clerk:test",
                Instant.parse("2026-11-21T12:30:00Z"));
    }

    public static SaleRecorded sale(UUID id, Shop shop, String sku, int units) {
        MoneyAmount price = new MoneyAmount(1999, "EUR");
        MoneyAmount total = new MoneyAmount(1999L * units, "EUR");
        return new SaleRecorded(
                id,
                shop.id(),
                "1",
                "T-" + id,
                null,
                List.of(new SaleRecorded.Line(sku, "Tee", units, price, total, 2000)),
                total,
                List.of(new SaleRecorded.Tender("CASH", total)),
                Instant.parse("2026-11-21T12:00:00Z"));
    }
}
