package org.comptoir.inventory.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the rows of an import.
 *
 * @param rows rows read
 * @param accepted rows whose content now stands, whether it was new or known
 * @param changed accepted rows that changed something
 * @param rejected rows refused
 * @param errors why, for the first thousand of them
 */
public record ImportReport(long rows, long accepted, long changed, long rejected, List<RefusedRow> errors) {
    private static final int ERRORS_TOLD = 1_000;

    /** Keeps its own copy of the list. */
    public ImportReport {
        errors = List.copyOf(errors);
    }

    /**
     * Why a row was refused.
     *
     * @param line the line of the file, the header being line 1
     * @param column the column at fault
     * @param reason what is wrong with it
     */
    public record RefusedRow(long line, String column, String reason) {}

    /** Counts while the rows pass by. */
    public static final class Tally {
        private final List<RefusedRow> errors = new ArrayList<>();
        private long accepted;
        private long changed;
        private long rejected;

        /** These rows stand; so many of them changed something. */
        public void accepted(int rows, int changedRows) {
            accepted += rows;
            changed += changedRows;
        }

        /** This row was refused. */
        public void refused(long line, RowRefused refusal) {
            rejected++;
            if (errors.size() < ERRORS_TOLD) {
                errors.add(new RefusedRow(line, refusal.column(), String.valueOf(refusal.getMessage())));
            }
        }

        public ImportReport report() {
            return new ImportReport(accepted + rejected, accepted, changed, rejected, errors);
        }
    }
}
