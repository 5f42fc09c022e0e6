package org.comptoir.inventory.bulk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table that was sent, and what became of its rows.
 *
 * @param accepted rows whose content stands, whether it was new or known
 * @param changed accepted rows that changed something
 * @param rejected rows refused
 * @param finishedAt when its last row was read; null while it is being read, and when it broke off
 */
public record StockImport(
        UUID id,
        ImportKind kind,
        long accepted,
        long changed,
        long rejected,
        Instant startedAt,
        @Nullable Instant finishedAt) {
    /** Rows read. */
    public long rows() {
        return accepted + rejected;
    }

    /** A row that was refused, and why. */
    public record BadRow(long line, String column, String reason) {}
}
