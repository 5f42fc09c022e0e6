package org.comptoir.store.work.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.store.work.WorkItem;
import org.comptoir.store.work.WorkLine;
import org.comptoir.store.work.WorkStatus;
import org.jspecify.annotations.Nullable;

/** A work item as a clerk sees it. */
record WorkItemView(
        UUID fulfilmentId,
        UUID orderId,
        String orderNumber,
        UUID customerId,
        String channel,
        String storeId,
        WorkStatus status,
        List<Line> lines,

        @Schema(description = "To be paid at the hand-over; zero when nothing is due")
        MoneyBody amountDue,

        Instant collectBy,

        @Schema(description = "Where the goods wait") @Nullable
        String spot,

        @Schema(description = "Called off after picking: the goods go back to the shelf")
        boolean putBack,

        Instant receivedAt,
        @Nullable Instant pickedAt,
        @Nullable Instant stagedAt,
        @Nullable Instant endedAt) {

    static WorkItemView from(WorkItem item) {
        return new WorkItemView(
                item.fulfilmentId(),
                item.orderId(),
                item.orderNumber(),
                item.customerId(),
                item.channel(),
                item.storeId(),
                item.status(),
                item.lines().stream().map(Line::from).toList(),
                MoneyBody.of(item.promise().due()),
                item.promise().collectBy(),
                item.spot().orElse(null),
                item.isToPutBack(),
                item.receivedAt(),
                item.pickedAt().orElse(null),
                item.stagedAt().orElse(null),
                item.endedAt().orElse(null));
    }

    @Schema(name = "WorkItemLine")
    record Line(String sku, String name, int quantity, MoneyBody unitPrice) {
        static Line from(WorkLine line) {
            return new Line(line.sku(), line.name(), line.quantity(), MoneyBody.of(line.price()));
        }
    }
}
