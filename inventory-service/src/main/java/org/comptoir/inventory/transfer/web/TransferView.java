package org.comptoir.inventory.transfer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.transfer.Transfer;
import org.comptoir.inventory.transfer.TransferStatus;
import org.jspecify.annotations.Nullable;

/** A transfer as it stands. */
record TransferView(
        UUID id,
        String from,
        String to,
        TransferStatus status,
        List<LineView> lines,
        @Nullable String closureReason,
        String actor,
        Instant sentAt,
        Instant changedAt) {
    /**
     * One article: sent and over are received, in transit and lost.
     *
     * @param over units that arrived beyond what was sent
     */
    @Schema(name = "TransferLineView")
    record LineView(String sku, int sent, int received, int inTransit, int lost, int over) {}

    static TransferView from(Transfer transfer) {
        return new TransferView(
                transfer.id(),
                transfer.from().value(),
                transfer.to().value(),
                transfer.status(),
                transfer.lines().stream()
                        .map(line -> new LineView(
                                line.sku().value(),
                                line.sent(),
                                line.received(),
                                line.inTransit(),
                                line.lost(),
                                line.over()))
                        .toList(),
                transfer.closureReason(),
                transfer.actor(),
                transfer.sentAt(),
                transfer.changedAt());
    }
}
