package org.comptoir.catalog.productimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comptoir.catalog.productfile.FileFormat;
import org.comptoir.catalog.productfile.FileRow;
import org.comptoir.catalog.productfile.ProductOffer;
import org.comptoir.catalog.productfile.RowError;
import org.comptoir.catalog.productimport.TakeOver.Outcome;
import org.comptoir.defaults.problem.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores rows and counts them, in one transaction. Should the database itself refuse what one of them says, the rows are
 * stored in ever smaller parts until only that one is left to refuse.
 */
@Component
class StoreRows {

    private static final Logger log = LoggerFactory.getLogger(StoreRows.class);
    private static final int TRIES = 4;

    private final ImportLeases leases;
    private final TakeOver takeOver;
    private final TransactionOperations transactions;

    StoreRows(ImportLeases leases, TakeOver takeOver, TransactionOperations transactions) {
        this.leases = leases;
        this.takeOver = takeOver;
        this.transactions = transactions;
    }

    /**
     * Stores rows that follow each other in a file.
     *
     * @throws LeaseLost when another instance works on the import now
     */
    void store(Claim claim, FileFormat format, List<FileRow> rows) {
        try {
            tryToStore(claim, format, rows);
        } catch (LeaseLost lost) {
            throw lost;
        } catch (RuntimeException failure) {
            if (Outages.isOutage(failure)) {
                throw failure;
            }
            storeInParts(claim, format, rows, failure);
        }
    }

    private void storeInParts(Claim claim, FileFormat format, List<FileRow> rows, RuntimeException failure) {
        if (rows.size() > 1) {
            store(claim, format, rows.subList(0, rows.size() / 2));
            store(claim, format, rows.subList(rows.size() / 2, rows.size()));
        } else if (rows.getFirst().offer() == null) {
            throw failure;
        } else {
            log.warn(
                    "Row {} of product import {} cannot be stored",
                    rows.getFirst().line(),
                    claim.id(),
                    failure);
            store(claim, format, List.of(rows.getFirst().refused(null, "cannot be stored")));
        }
    }

    /** Somebody else's locks are waited for a few times; after that the file is left for later. */
    private void tryToStore(Claim claim, FileFormat format, List<FileRow> rows) {
        for (var tries = 1; ; tries++) {
            try {
                transactions.executeWithoutResult(status -> storeNow(claim, format, rows));
                return;
            } catch (TransientDataAccessException locked) {
                if (tries == TRIES) {
                    throw locked;
                }
            }
        }
    }

    private void storeNow(Claim claim, FileFormat format, List<FileRow> rows) {
        leases.hold(claim);
        var offers = offers(rows);
        var outcome = offers.isEmpty() ? Outcome.NOTHING : takeOver.all(offers);
        var rejected = (long) rows.size() - offers.size() + outcome.refused().size();
        var counts = new RowCounts(
                outcome.created(),
                outcome.changed(),
                rows.size() - rejected - outcome.created() - outcome.changed(),
                rejected);
        leases.advance(claim, counts, rows.getLast().line(), errors(rows, outcome, format));
    }

    private static List<ProductOffer> offers(List<FileRow> rows) {
        return rows.stream().map(FileRow::offer).filter(Objects::nonNull).toList();
    }

    private static List<RowError> errors(List<FileRow> rows, Outcome outcome, FileFormat format) {
        var errors = new ArrayList<RowError>();
        for (var row : rows) {
            errors.addAll(row.errors());
            var offer = row.offer();
            var refusal =
                    offer == null ? null : outcome.refused().get(offer.product().sku());
            if (refusal != null) {
                errors.add(new RowError(row.line(), format.column(refusal.field()), refusal.reason()));
            }
        }
        return errors;
    }
}
