package org.comptoir.store.till.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.store.till.Sale;
import org.comptoir.store.till.SaleLine;
import org.comptoir.store.till.Tender;
import org.jspecify.annotations.Nullable;

/** A sale that was kept. */
record SaleView(
        UUID id,
        String storeId,
        String tillId,
        String ticketNumber,
        @Nullable UUID customerId,
        List<Line> lines,
        MoneyBody total,
        List<Tendered> tenders,
        MoneyBody change,
        Instant soldAt,
        Instant recordedAt) {

    static SaleView from(Sale sale) {
        return new SaleView(
                sale.id(),
                sale.storeId(),
                sale.tillId(),
                sale.ticketNumber(),
                sale.customerId().orElse(null),
                sale.lines().stream().map(line -> Line.from(sale, line)).toList(),
                MoneyBody.of(sale.total()),
                sale.tenders().stream()
                        .map(given -> new Tendered(given.tender(), MoneyBody.of(sale.money(given.amount()))))
                        .toList(),
                MoneyBody.of(sale.change()),
                sale.soldAt(),
                sale.recordedAt());
    }

    @Schema(name = "SaleLine")
    record Line(
            String sku,
            String name,

            @Schema(description = "False when the store did not know the article; a person should look")
            boolean known,

            int quantity,
            MoneyBody unitPrice,
            MoneyBody total,
            int vatRate) {

        static Line from(Sale sale, SaleLine line) {
            return new Line(
                    line.sku(),
                    line.name(),
                    line.known(),
                    line.quantity(),
                    MoneyBody.of(sale.money(line.unitPrice())),
                    MoneyBody.of(sale.money(line.total())),
                    line.vatRate());
        }
    }

    @Schema(name = "SaleTender")
    record Tendered(Tender tender, MoneyBody amount) {}
}
