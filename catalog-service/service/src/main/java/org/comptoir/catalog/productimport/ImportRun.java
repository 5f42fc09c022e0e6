package org.comptoir.catalog.productimport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
    private static final int MOST_ERRORS = 2000;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final long done;
    private final Consumer<List<FileRow>> storage;
    private final BooleanSupplier goesOn;
    private final SeenSkus seen = new SeenSkus();
    private final List<FileRow> rows = new ArrayList<>();
    private int offers;
    private int errors;
    private int bytes;

    /**
     * @param done so many rows are counted already
     * @param storage takes rows that follow each other
     * @param goesOn asked after each row
     */
    ImportRun(long done, Consumer<List<FileRow>> storage, BooleanSupplier goesOn) {
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
        errors += row.errors().size();
        if (row.offer() != null) {
            offers++;
        }
        if (offers == MOST_OFFERS || rows.size() == MOST_ROWS || errors >= MOST_ERRORS || bytes > MOST_BYTES) {
            store();
        }
    }

    private void store() {
        if (!rows.isEmpty()) {
            storage.accept(List.copyOf(rows));
            rows.clear();
            offers = 0;
            errors = 0;
            bytes = 0;
        }
    }
}
