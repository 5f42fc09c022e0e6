package org.comptoir.inventory.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stock.StockLevel;
import org.jspecify.annotations.Nullable;

/**
 * Goods on their way. Each step answers the transfer after it.
 *
 * @param id chosen by the sender
 * @param from who sends
 * @param to who receives
 * @param lines one for each article, in order of SKU
 * @param status where it stands
 * @param closureReason why nothing more is waited for
 * @param actor who sent it
 * @param sentAt when it left
 * @param changedAt when it took its last step
 * @param version grows with each step
 */
public record Transfer(
        UUID id,
        LocationId from,
        LocationId to,
        List<TransferLine> lines,
        TransferStatus status,
        @Nullable String closureReason,
        String actor,
        Instant sentAt,
        Instant changedAt,
        long version) {
    /** Keeps its own copy of the list. */
    public Transfer {
        lines = List.copyOf(lines);
    }

    static Transfer sent(UUID id, LocationId from, LocationId to, List<Units> units, String actor, Instant now) {
        return new Transfer(
                id,
                from,
                to,
                units.stream().map(TransferLine::sent).toList(),
                TransferStatus.SENT,
                null,
                actor,
                now,
                now,
                1);
    }

    /**
     * Goods arrived: a fact, whatever was sent and whether anybody still waited for them.
     *
     * @throws org.comptoir.inventory.stock.TooManyUnits when more arrived with this one transfer than is believed of a shelf
     */
    Transfer receive(List<Units> arrived, Instant now) {
        Map<Sku, Integer> units = new HashMap<>();
        arrived.forEach(each -> units.merge(each.sku(), each.quantity(), Math::addExact));
        List<TransferLine> after = new ArrayList<>();
        for (TransferLine line : lines) {
            Integer more = units.remove(line.sku());
            after.add(more == null ? line : receive(line, more));
        }
        units.forEach((sku, more) -> after.add(receive(TransferLine.unannounced(sku), more)));
        after.sort(Comparator.comparing(TransferLine::sku));
        return next(after, statusOf(after), closureReason, now);
    }

    private TransferLine receive(TransferLine line, int more) {
        StockLevel.expectInRange(new Shelf(to, line.sku()), line.received(), (long) line.received() + more);
        return line.receive(more, isClosed());
    }

    /** Nothing more is waited for; closing it again for the same reason changes nothing. */
    Transfer close(String reason, Instant now) {
        if (isClosed()) {
            if (!reason.equals(closureReason)) {
                throw new AlreadyDifferent("This transfer was already closed for another reason");
            }
            return this;
        }
        return next(lines.stream().map(TransferLine::close).toList(), TransferStatus.CLOSED, reason, now);
    }

    /** Whether one end of it is that location. */
    public boolean touches(String location) {
        return from.value().equals(location) || to.value().equals(location);
    }

    private boolean isClosed() {
        return status == TransferStatus.CLOSED;
    }

    private TransferStatus statusOf(List<TransferLine> after) {
        if (isClosed()) {
            return TransferStatus.CLOSED;
        }
        return after.stream().anyMatch(line -> line.inTransit() > 0)
                ? TransferStatus.PARTLY_RECEIVED
                : TransferStatus.RECEIVED;
    }

    private Transfer next(List<TransferLine> after, TransferStatus then, @Nullable String reason, Instant now) {
        return new Transfer(id, from, to, after, then, reason, actor, sentAt, now, version + 1);
    }
}
