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
 * @param warnings what was left out of accepted rows, for the first thousand of such cells
 */
public record ImportReport(
        long rows, long accepted, long changed, long rejected, List<RefusedRow> errors, List<RefusedRow> warnings) {
    /** How many errors or warnings are told. */
    public static final int TOLD = 1_000;

    /** Keeps its own copy of the lists. */
    public ImportReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** The same report with what was left out of accepted rows. */
    public ImportReport warning(List<RefusedRow> leftOut) {
        return new ImportReport(rows, accepted, changed, rejected, errors, leftOut);
    }

    /**
     * Why a row, or one of its cells, was refused.
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
            if (errors.size() < TOLD) {
                errors.add(new RefusedRow(line, refusal.column(), String.valueOf(refusal.getMessage())));
            }
        }

        public ImportReport report() {
            return new ImportReport(accepted + rejected, accepted, changed, rejected, errors, List.of());
        }
    }
}
