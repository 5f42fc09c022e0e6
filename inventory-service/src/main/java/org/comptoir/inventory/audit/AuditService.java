package org.comptoir.inventory.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares balances, ledger and reservations. */
@Service
public class AuditService {
    private static final int DIFFERENCES_TOLD = 1_000;
    private static final String DIFFERENCES = """
            WITH ledger AS (
                SELECT location_id, sku, sum(quantity) AS units FROM stock_movement GROUP BY location_id, sku
            ), live AS (
                SELECT r.location_id, l.sku, sum(l.quantity) AS units
                FROM reservation r JOIN reservation_line l ON l.reservation_id = r.id
                WHERE r.status IN ('HELD', 'COMMITTED')
                GROUP BY r.location_id, l.sku
            ), compared AS (
                SELECT location_id, sku,
                       coalesce(s.on_hand, 0) AS on_hand, coalesce(g.units, 0) AS ledger,
                       coalesce(s.reserved, 0) AS reserved, coalesce(v.units, 0) AS live
                FROM stock_level s
                FULL JOIN ledger g USING (location_id, sku)
                FULL JOIN live v USING (location_id, sku)
            )
            SELECT location_id, sku, on_hand, ledger, reserved, live, count(*) OVER () AS difference_count
            FROM compared WHERE on_hand <> ledger OR reserved <> live
            ORDER BY location_id, sku LIMIT ?
            """;

    private final JdbcClient jdbc;

    AuditService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Totals(long balances, long onHand, long reserved) {}

    private record Found(StockAudit.Difference difference, long count) {}

    /** One snapshot of everything; reads all rows, locks none. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StockAudit audit() {
        Totals totals = jdbc.sql(
                        "SELECT count(*) AS balances, coalesce(sum(on_hand), 0) AS on_hand, coalesce(sum(reserved), 0) AS reserved FROM stock_level")
                .query((row, number) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
        List<Found> found = jdbc.sql(DIFFERENCES)
                .param(DIFFERENCES_TOLD)
                .query((row, number) -> new Found(
                        new StockAudit.Difference(
                                row.getString("location_id"),
                                row.getString("sku"),
                                row.getLong("on_hand"),
                                row.getLong("ledger"),
                                row.getLong("reserved"),
                                row.getLong("live")),
                        row.getLong("difference_count")))
                .list();
        return new StockAudit(
                totals.balances(),
                totals.onHand(),
                totals.reserved(),
                found.isEmpty() ? 0 : found.getFirst().count(),
                found.stream().map(Found::difference).toList(),
                found.isEmpty());
    }
}
