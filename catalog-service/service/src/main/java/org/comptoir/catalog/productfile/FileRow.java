package org.comptoir.catalog.productfile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file: what it offers, or else everything that is wrong with it.
 *
 * @param line where it begins, counted from 1 as editors do
 * @param bytes how large it is
 */
public record FileRow(long line, int bytes, @Nullable ProductOffer offer, List<RowError> errors) {

    /** Of one row; who has more to repair than that sees it at once. */
    static final int MOST_ERRORS = 50;

    public FileRow {
        errors = bounded(line, errors);
        if ((offer == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("A row has an offer or errors");
        }
    }

    public static FileRow good(long line, int bytes, ProductOffer offer) {
        return new FileRow(line, bytes, offer, List.of());
    }

    public static FileRow bad(long line, int bytes, List<RowError> errors) {
        return new FileRow(line, bytes, null, errors);
    }

    /** The same row, refused after all. */
    public FileRow refused(@Nullable String column, String reason) {
        return bad(line, bytes, List.of(new RowError(line, column, reason)));
    }

    private static List<RowError> bounded(long line, List<RowError> errors) {
        if (errors.size() <= MOST_ERRORS) {
            return List.copyOf(errors);
        }
        var shown = new ArrayList<>(errors.subList(0, MOST_ERRORS - 1));
        shown.add(new RowError(line, null, "has " + (errors.size() - shown.size()) + " more errors"));
        return List.copyOf(shown);
    }
}
