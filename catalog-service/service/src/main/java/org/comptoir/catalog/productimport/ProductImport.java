package org.comptoir.catalog.productimport;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.catalog.productfile.FileFormat;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param vatCategory of rows that name none
 * @param line the last line of the file that was taken over
 * @param worked from its start to its end, or to now
 */
public record ProductImport(
        UUID id,
        FileFormat format,
        @Nullable String vatCategory,
        ImportStatus status,
        @Nullable ImportFailure failure,
        long receivedBytes,
        RowCounts counts,
        long line,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Duration worked) {

    /** How fast its rows were taken over. */
    public long rowsPerSecond() {
        return counts.rows() * 1000 / Math.max(1, worked.toMillis());
    }

    boolean isFor(FileFormat sameFormat, @Nullable String sameVatCategory) {
        return format == sameFormat && Objects.equals(vatCategory, sameVatCategory);
    }
}
