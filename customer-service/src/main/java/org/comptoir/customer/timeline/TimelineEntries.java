package org.comptoir.customer.timeline;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The entries of all timelines. The lines of an entry are arrays of its row, so that a page is one query. */
@Repository
class TimelineEntries {
    private static final String INSERT = """
            INSERT INTO timeline_entry (id, source, customer_id, at, kind, state, channel, store_id,
                cart_id, order_id, order_number, fulfilment_id, sale_id, ticket_number,
                amount_minor, currency, line_sku, line_name, line_quantity)
            VALUES (:id, :source, :customerId, :at, :kind, :state, :channel, :storeId,
                :cartId, :orderId, :orderNumber, :fulfilmentId, :saleId, :ticketNumber,
                :amountMinor, :currency, :lineSku, :lineName, :lineQuantity)
            """;

    private final JdbcClient jdbc;

    TimelineEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a fact; one that is there already stays as it is. */
    void add(TimelineEntry entry) {
        bound(jdbc.sql(INSERT + "ON CONFLICT (source) DO NOTHING"), entry).update();
    }

    /** Keeps a state; the row of the same source is replaced. */
    void replace(TimelineEntry entry) {
        bound(jdbc.sql(INSERT + """
                                        ON CONFLICT (source) DO UPDATE SET customer_id = excluded.customer_id, at = excluded.at,
                                            state = excluded.state, channel = excluded.channel, line_sku = excluded.line_sku,
                                            line_name = excluded.line_name, line_quantity = excluded.line_quantity
                                        """), entry).update();
    }

    void remove(String source) {
        jdbc.sql("DELETE FROM timeline_entry WHERE source = ?").param(source).update();
    }

    List<TimelineEntry> page(UUID customerId, @Nullable Position after, int limit) {
        String older = after == null ? "" : "AND (at, id) < (:at, :id) ";
        StatementSpec query = jdbc.sql("SELECT * FROM timeline_entry WHERE customer_id = :customerId " + older
                        + "ORDER BY at DESC, id DESC LIMIT :limit")
                .param("customerId", customerId)
                .param("limit", limit);
        if (after != null) {
            query = query.param("at", after.at().atOffset(ZoneOffset.UTC)).param("id", after.id());
        }
        return query.query(TimelineRow::entry).list();
    }

    List<TimelineEntry> openBaskets(UUID customerId, int limit) {
        return jdbc.sql("""
                        SELECT b.* FROM timeline_entry b
                        WHERE b.customer_id = :customerId AND b.kind = 'BASKET' AND b.state = 'OPEN'
                            AND cardinality(b.line_sku) > 0
                            AND NOT EXISTS (
                                SELECT FROM timeline_entry o WHERE o.cart_id = b.cart_id AND o.kind = 'ORDER_PLACED')
                        ORDER BY b.at DESC, b.id DESC LIMIT :limit
                        """)
                .param("customerId", customerId)
                .param("limit", limit)
                .query(TimelineRow::entry)
                .list();
    }

    private static StatementSpec bound(StatementSpec statement, TimelineEntry entry) {
        Money amount = entry.amount();
        References references = entry.references();
        List<EntryLine> lines = entry.lines();
        return statement
                .param("id", entry.id())
                .param("source", entry.source())
                .param("customerId", entry.customerId())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("kind", entry.kind().name())
                .param("state", entry.state())
                .param("channel", entry.channel())
                .param("storeId", entry.storeId())
                .param("cartId", references.cartId())
                .param("orderId", references.orderId())
                .param("orderNumber", references.orderNumber())
                .param("fulfilmentId", references.fulfilmentId())
                .param("saleId", references.saleId())
                .param("ticketNumber", references.ticketNumber())
                .param("amountMinor", amount == null ? null : amount.getAmountMinorLong())
                .param(
                        "currency",
                        amount == null ? null : amount.getCurrencyUnit().getCode())
                .param("lineSku", lines.stream().map(EntryLine::sku).toArray(String[]::new))
                .param("lineName", lines.stream().map(EntryLine::name).toArray(String[]::new))
                .param("lineQuantity", lines.stream().map(EntryLine::quantity).toArray(Integer[]::new));
    }
}
