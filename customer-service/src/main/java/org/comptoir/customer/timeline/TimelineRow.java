package org.comptoir.customer.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads an entry from its row. */
final class TimelineRow {
    private TimelineRow() {}

    static TimelineEntry entry(ResultSet row, int index) throws SQLException {
        return new TimelineEntry(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getObject("customer_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("state"),
                row.getString("channel"),
                row.getString("store_id"),
                new References(
                        row.getObject("cart_id", UUID.class),
                        row.getObject("order_id", UUID.class),
                        row.getString("order_number"),
                        row.getObject("fulfilment_id", UUID.class),
                        row.getObject("sale_id", UUID.class),
                        row.getString("ticket_number")),
                amount(row),
                lines(row));
    }

    private static @Nullable Money amount(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return currency == null ? null : Money.ofMinor(CurrencyUnit.of(currency), row.getLong("amount_minor"));
    }

    private static List<EntryLine> lines(ResultSet row) throws SQLException {
        String[] skus = (String[]) row.getArray("line_sku").getArray();
        String[] names = (String[]) row.getArray("line_name").getArray();
        Integer[] quantities = (Integer[]) row.getArray("line_quantity").getArray();
        return IntStream.range(0, skus.length)
                .mapToObj(i -> new EntryLine(skus[i], names[i], quantities[i]))
                .toList();
    }
}
