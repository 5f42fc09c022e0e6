package org.comptoir.catalog.productimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.comptoir.catalog.productfile.FileFormat;
import org.comptoir.catalog.productfile.FileReader;
import org.comptoir.catalog.productfile.UnreadableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Works on imports, one after another. */
@Component
class RunImports {

    private static final Logger log = LoggerFactory.getLogger(RunImports.class);
    private static final ImportFailure BROKEN =
            new ImportFailure("internal-error", "Reading the file broke the reader; the operators' log says more");
    private static final ImportFailure GIVEN_UP = new ImportFailure(
            "internal-error", "The import was tried several times and got nowhere; the operators' log says more");

    private final ProductImports imports;
    private final ImportLeases leases;
    private final StoreRows rows;
    private final List<FileReader> readers;
    private final TransactionOperations transactions;

    RunImports(
            ProductImports imports,
            ImportLeases leases,
            StoreRows rows,
            List<FileReader> readers,
            TransactionOperations transactions) {
        this.imports = imports;
        this.leases = leases;
        this.rows = rows;
        this.readers = readers;
        this.transactions = transactions;
    }

    /** Takes the oldest import that nobody works on, under this lease. */
    Optional<ProductImport> take(UUID lease) {
        return leases.take(lease);
    }

    /**
     * Takes over the file of an import, until its end or until it is asked to stop.
     *
     * @throws LeaseLost when another instance works on it now
     */
    void run(ProductImport taken, UUID lease, BooleanSupplier goesOn) {
        var claim = new Claim(taken.id(), lease);
        if (leases.isHopeless(taken.id())) {
            finish(claim, () -> leases.fail(claim, GIVEN_UP));
            log.error("Product import {} is given up", taken.id());
            return;
        }
        try {
            if (readAll(taken, claim, goesOn)) {
                finish(claim, () -> leases.complete(claim));
            } else {
                leases.release(claim, 0);
            }
        } catch (UnreadableFile unreadable) {
            var failure = new ImportFailure(unreadable.reason(), String.valueOf(unreadable.getMessage()));
            finish(claim, () -> leases.fail(claim, failure));
        } catch (Error broken) {
            // A text that overflows the stack does so again: only this import ends by it, not the one thread of all.
            log.error("Product import {} broke its reader", taken.id(), broken);
            finish(claim, () -> leases.fail(claim, BROKEN));
        }
    }

    /** Leaves the import to whoever is free then; what the file cannot help does not count as a try. */
    void putBack(UUID id, UUID lease, int afterSeconds) {
        leases.release(new Claim(id, lease), afterSeconds);
    }

    /** Leaves the import to whoever is free then, for another of not very many tries. */
    void putBackAsTried(UUID id, UUID lease, int afterSeconds) {
        leases.releaseAsTried(new Claim(id, lease), afterSeconds);
    }

    private boolean readAll(ProductImport taken, Claim claim, BooleanSupplier goesOn) {
        try (var bytes = new KeptBytes(imports, taken.id(), () -> leases.hold(claim))) {
            var file = reader(taken.format()).read(bytes, taken.vatCategory());
            var run = new ImportRun(taken.counts().rows(), some -> rows.store(claim, taken.format(), some), goesOn);
            return run.read(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void finish(Claim claim, Runnable end) {
        transactions.executeWithoutResult(status -> {
            leases.hold(claim);
            end.run();
            imports.forgetBytes(claim.id());
        });
        imports.find(claim.id()).ifPresent(RunImports::tell);
    }

    private static void tell(ProductImport ended) {
        log.atInfo()
                .addKeyValue("import", ended.id())
                .addKeyValue("status", ended.status())
                .addKeyValue("rows", ended.counts().rows())
                .addKeyValue("accepted", ended.counts().accepted())
                .addKeyValue("rejected", ended.counts().rejected())
                .log("Product file taken over");
    }

    private FileReader reader(FileFormat format) {
        return readers.stream()
                .filter(reader -> reader.format() == format)
                .findAny()
                .orElseThrow();
    }
}
