package org.comptoir.catalog.productimport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.comptoir.catalog.productfile.FileRow;
import org.comptoir.catalog.productfile.ProductFile;
import org.comptoir.catalog.productfile.UnreadableFile;

/**
 * One instance at work on one file. It reads from the beginning, also where others have stored rows before: only so it
 * knows which SKUs stood there already. Rows that are counted are passed over.
 */
final class ImportRun {

    private static final int MOST_OFFERS = 500;
    private static final int MOST_ROWS = 2000;
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int ROWS_BETWEEN_SIGNS_OF_LIFE = 10_000;

    private final long done;
    private final Storage storage;
    private final BooleanSupplier goesOn;
    private final SeenSkus seen = new SeenSkus();
    private final List<FileRow> rows = new ArrayList<>();
    private int offers;
    private int bytes;

    /** Where rows go. */
    interface Storage {

        void store(List<FileRow> rows);

        /** Says that somebody still works on the import. */
        void prolong();
    }

    ImportRun(long done, Storage storage, BooleanSupplier goesOn) {
        this.done = done;
        this.storage = storage;
        this.goesOn = goesOn;
    }

    /** Reads the file; answers whether it came to its end, and false when it was asked to stop. */
    boolean read(ProductFile file) {
        for (var number = 1L; file.hasNext(); number++) {
            if (number > SeenSkus.MOST) {
                store();
                throw UnreadableFile.tooManyRows(SeenSkus.MOST);
            }
            var row = onlyOnce(file.next());
            if (number > done) {
                add(row);
            } else if (number % ROWS_BETWEEN_SIGNS_OF_LIFE == 0) {
                storage.prolong();
            }
            if (!goesOn.getAsBoolean()) {
                return false;
            }
        }
        store();
        return true;
    }

    private FileRow onlyOnce(FileRow row) {
        var offer = row.offer();
        if (offer == null) {
            return row;
        }
        var first = seen.lineOf(offer.sku(), row.line());
        return first == 0 ? row : row.refused("sku", "stands on line " + first + " already");
    }

    private void add(FileRow row) {
        rows.add(row);
        bytes += row.bytes();
        if (row.offer() != null) {
            offers++;
        }
        if (offers == MOST_OFFERS || rows.size() == MOST_ROWS || bytes > MOST_BYTES) {
            store();
        }
    }

    private void store() {
        if (!rows.isEmpty()) {
            storage.store(List.copyOf(rows));
            rows.clear();
            offers = 0;
            bytes = 0;
        }
    }
}
