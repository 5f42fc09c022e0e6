package org.comptoir.inventory.reservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.slot.Slot;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/** How a reservation and its lines stand in their tables. */
final class ReservationRows {
    private ReservationRows() {}

    /** A line: {@code asked} only where it differs from what was granted. */
    record LineRow(
            String id, String sku, int quantity, @Nullable Integer asked) {}

    static List<LineRow> lines(List<Reservation> reservations) {
        List<LineRow> rows = new ArrayList<>(reservations.size());
        for (Reservation reservation : reservations) {
            String id = reservation.id().toString();
            if (reservation.lines().equals(reservation.asked())) {
                reservation
                        .lines()
                        .forEach(line -> rows.add(new LineRow(id, line.sku().value(), line.quantity(), null)));
            } else {
                Map<Sku, Integer> granted = new TreeMap<>();
                reservation.lines().forEach(line -> granted.put(line.sku(), line.quantity()));
                reservation
                        .asked()
                        .forEach(line -> rows.add(new LineRow(
                                id, line.sku().value(), granted.getOrDefault(line.sku(), 0), line.quantity())));
            }
        }
        return rows;
    }

    /** Reads rows with their lines, beginning with the current one; rows of one reservation stand together. */
    static Map<ReservationId, Reservation> read(ResultSet rows) throws SQLException {
        Map<ReservationId, Reservation> found = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        List<Line> asked = new ArrayList<>();
        do {
            ReservationId id = new ReservationId(rows.getObject("id", UUID.class));
            if (!found.containsKey(id)) {
                lines.clear();
                asked.clear();
            }
            Sku sku = new Sku(rows.getString("sku"));
            int quantity = rows.getInt("quantity");
            int wanted = rows.getInt("asked");
            if (quantity > 0) {
                lines.add(new Line(sku, quantity));
            }
            asked.add(new Line(sku, wanted == 0 ? quantity : wanted));
            found.put(id, read(id, rows, lines, asked));
        } while (rows.next());
        return found;
    }

    private static Reservation read(ReservationId id, ResultSet row, List<Line> lines, List<Line> asked)
            throws SQLException {
        return new Reservation(
                id,
                row.getObject("order_id", UUID.class),
                new LocationId(row.getString("location_id")),
                lines,
                asked,
                new HoldTerms(row.getString("channel"), row.getInt("priority"), slot(row)),
                ReservationStatus.valueOf(row.getString("status")),
                row.getObject("held_until", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("fingerprint"),
                row.getLong("version"));
    }

    private static @Nullable Slot slot(ResultSet row) throws SQLException {
        Instant start = moment(row, "slot_start");
        Instant end = moment(row, "slot_end");
        Instant day = moment(row, "slot_day");
        return start == null || end == null || day == null ? null : new Slot(start, end, day);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
