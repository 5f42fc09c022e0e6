package org.comptoir.inventory.bulk.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.bulk.ImportKind;
import org.comptoir.inventory.bulk.StockImport;
import org.jspecify.annotations.Nullable;

/**
 * A table that was sent, and what became of its rows.
 *
 * @param status COMPLETE once its last row was read; INCOMPLETE while it is being read, and when it broke off
 * @param rows rows read
 * @param accepted rows whose content now stands, whether it was new or known
 * @param changed accepted rows that changed something
 * @param rejected rows refused
 * @param errors why, for the first hundred of them
 */
record StockImportView(
        UUID id,
        ImportKind kind,
        Status status,
        long rows,
        long accepted,
        long changed,
        long rejected,
        List<StockImport.BadRow> errors,
        Instant startedAt,
        @Nullable Instant finishedAt) {
    /** Whether all rows were read. */
    enum Status {
        COMPLETE,
        INCOMPLETE
    }

    static StockImportView from(StockImport load, List<StockImport.BadRow> errors) {
        return new StockImportView(
                load.id(),
                load.kind(),
                load.finishedAt() == null ? Status.INCOMPLETE : Status.COMPLETE,
                load.rows(),
                load.accepted(),
                load.changed(),
                load.rejected(),
                errors,
                load.startedAt(),
                load.finishedAt());
    }
}
