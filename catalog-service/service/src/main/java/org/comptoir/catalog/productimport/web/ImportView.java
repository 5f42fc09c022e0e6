package org.comptoir.catalog.productimport.web;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.catalog.productfile.FileFormat;
import org.comptoir.catalog.productimport.ImportFailure;
import org.comptoir.catalog.productimport.ImportStatus;
import org.comptoir.catalog.productimport.ProductImport;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param failure why the file could not be read to its end
 * @param accepted rows taken over: created, changed and unchanged together
 * @param line the last line of the file that was taken over
 */
record ImportView(
        UUID id,
        FileFormat format,
        @Nullable String vatCategory,
        ImportStatus status,
        @Nullable ImportFailure failure,
        long receivedBytes,
        long rows,
        long accepted,
        long created,
        long changed,
        long unchanged,
        long rejected,
        long line,
        long rowsPerSecond,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static ImportView from(ProductImport found) {
        var counts = found.counts();
        return new ImportView(
                found.id(),
                found.format(),
                found.vatCategory(),
                found.status(),
                found.failure(),
                found.receivedBytes(),
                counts.rows(),
                counts.accepted(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.rejected(),
                found.line(),
                found.rowsPerSecond(),
                found.createdAt(),
                found.startedAt(),
                found.finishedAt());
    }
}
