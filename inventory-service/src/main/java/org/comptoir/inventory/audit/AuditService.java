package org.comptoir.inventory.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares balances, ledger, reservations, transfers, shortages and slots: location by location, each in a snapshot of its own, so that a
 * ledger of any length is read in production without holding back old rows for long. Locks nothing.
 */
@Service
public class AuditService {
    private static final int TOLD = 1_000;

    private final LocationBooks books;
    private final TransactionTemplate snapshot;

    AuditService(LocationBooks books, PlatformTransactionManager transactions) {
        this.books = books;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** All locations, in order of their code. */
    public StockAudit audit() {
        Findings findings = new Findings();
        Optional<String> location = books.next("");
        while (location.isPresent()) {
            audit(location.get(), findings);
            location = books.next(location.get());
        }
        return findings.audit();
    }

    /** One location. */
    public StockAudit audit(String location) {
        Findings findings = new Findings();
        audit(location, findings);
        return findings.audit();
    }

    private void audit(String location, Findings findings) {
        snapshot.executeWithoutResult(status -> {
            books.readInOrder();
            findings.add(books.totals(location), books.differences(location, TOLD));
            findings.add(books.mismatches(location, TOLD));
            findings.add(books.pickupLoads(location, TOLD));
        });
    }

    /** What was found so far; keeps the first thousand of each kind. */
    private static final class Findings {
        private final List<StockAudit.Difference> differences = new ArrayList<>();
        private final List<StockAudit.Mismatch> mismatches = new ArrayList<>();
        private LocationBooks.Totals totals = new LocationBooks.Totals(0, 0, 0, 0, 0);
        private long locations;
        private long differenceCount;
        private long mismatchCount;

        void add(LocationBooks.Totals more, LocationBooks.Found<StockAudit.Difference> differing) {
            locations++;
            totals = new LocationBooks.Totals(
                    totals.balances() + more.balances(),
                    totals.onHand() + more.onHand(),
                    totals.reserved() + more.reserved(),
                    totals.inTransit() + more.inTransit(),
                    totals.lost() + more.lost());
            differenceCount += differing.count();
            keep(differing.some(), differences);
        }

        void add(LocationBooks.Found<StockAudit.Mismatch> mismatching) {
            mismatchCount += mismatching.count();
            keep(mismatching.some(), mismatches);
        }

        private static <T> void keep(List<T> some, List<T> kept) {
            some.stream().limit(TOLD - kept.size()).forEach(kept::add);
        }

        StockAudit audit() {
            return new StockAudit(
                    locations,
                    totals.balances(),
                    totals.onHand(),
                    totals.reserved(),
                    totals.inTransit(),
                    totals.lost(),
                    differenceCount,
                    differences,
                    mismatchCount,
                    mismatches,
                    differenceCount == 0 && mismatchCount == 0);
        }
    }
}
