package org.comptoir.catalog.productimport;

import java.util.List;

/** What became of a file: how many rows it had, how many were taken and refused, and why (the first 1,000 reasons). */
public record ImportReport(long rows, long accepted, long rejected, List<RowError> errors) {

    public ImportReport {
        errors = List.copyOf(errors);
    }
}
