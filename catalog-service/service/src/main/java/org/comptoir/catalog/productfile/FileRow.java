package org.comptoir.catalog.productfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file: what it offers, or else everything that is wrong with it.
 *
 * @param line where it begins, counted from 1 as editors do
 * @param bytes how large it is
 */
public record FileRow(long line, int bytes, @Nullable ProductOffer offer, List<RowError> errors) {

    public FileRow {
        errors = List.copyOf(errors);
        if ((offer == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("A row has an offer or errors");
        }
    }

    public static FileRow good(long line, int bytes, ProductOffer offer) {
        return new FileRow(line, bytes, offer, List.of());
    }

    public static FileRow bad(long line, List<RowError> errors) {
        return new FileRow(line, 0, null, errors);
    }

    /** The same row, refused after all. */
    public FileRow refused(@Nullable String column, String reason) {
        return bad(line, List.of(new RowError(line, column, reason)));
    }
}
