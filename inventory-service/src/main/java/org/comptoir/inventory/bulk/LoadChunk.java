package org.comptoir.inventory.bulk;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.inventory.csv.RowRefused;
import org.comptoir.inventory.csv.UnreadableTable;
import org.comptoir.inventory.stock.StockLevel;
import org.comptoir.inventory.stock.TooManyUnits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads one chunk in one transaction: once, however often it is sent. */
@Component
class LoadChunk {
    private static final Logger LOG = LoggerFactory.getLogger(LoadChunk.class);
    private static final String TOO_LARGE = "22003";
    private static final int ATTEMPTS = 3;

    private final StockImports imports;
    private final LoadStage stage;
    private final LoadNews news;
    private final TransactionTemplate transaction;

    LoadChunk(StockImports imports, LoadStage stage, LoadNews news, TransactionTemplate transaction) {
        this.imports = imports;
        this.stage = stage;
        this.news = news;
        this.transaction = transaction;
    }

    /** Loads it, once more when somebody else's facts were in its way; nothing of an attempt that failed is left. */
    void load(UUID id, ImportKind kind, Chunk chunk, String actor) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                attempt(id, kind, chunk, actor);
                return;
            } catch (ConcurrencyFailureException overtaken) {
                LOG.info("Chunk {} of table {} was overtaken: {}", chunk.number(), id, overtaken.toString());
                chunk.takeBackLate();
            }
        }
        attempt(id, kind, chunk, actor);
    }

    private void attempt(UUID id, ImportKind kind, Chunk chunk, String actor) {
        try {
            transaction.executeWithoutResult(status -> loadOnce(id, kind, chunk, actor));
        } catch (DataIntegrityViolationException failure) {
            if (failure.getMostSpecificCause() instanceof SQLException sql && TOO_LARGE.equals(sql.getSQLState())) {
                throw new UnreadableTable("A shelf would hold more than 1,000,000,000 units", failure);
            }
            throw failure;
        } catch (TooManyUnits refusal) {
            throw new UnreadableTable(String.valueOf(refusal.getMessage()), refusal);
        }
    }

    private void loadOnce(UUID id, ImportKind kind, Chunk chunk, String actor) {
        String digest = chunk.digest();
        if (!imports.claim(id, chunk.number(), digest)) {
            if (!imports.digest(id, chunk.number()).equals(digest)) {
                throw new AlreadyDifferent("Another table was sent under this id");
            }
            return;
        }
        if (imports.chunks(id).isPresent()) {
            throw new AlreadyDifferent("A shorter table was sent under this id");
        }
        List<LoadStage.Loaded> loaded = chunk.rows().isEmpty() ? List.of() : write(kind, chunk, actor);
        loaded.forEach(level ->
                StockLevel.expectInRange(level.shelf(), (long) level.onHand() - level.units(), level.onHand()));
        int rejected = chunk.refused().size();
        int accepted = chunk.rows().size() - chunk.refusedLate();
        int changed = loaded.stream().mapToInt(LoadStage.Loaded::movements).sum();
        imports.settle(id, chunk.number(), accepted, changed, rejected);
        if (rejected > 0) {
            imports.addErrors(id, chunk.refused());
        }
        news.tell(id, chunk.number(), loaded);
    }

    private List<LoadStage.Loaded> write(ImportKind kind, Chunk chunk, String actor) {
        stage.copy(chunk.rows());
        return switch (kind) {
            // Hardly a shelf of it is anybody's yet: to lock each costs more than to begin again where one is.
            case OPENING -> stage.add(actor);
            case MOVEMENTS -> {
                stage.lock();
                List<LoadStage.Loaded> added = stage.add(actor);
                stage.otherwiseKnown()
                        .forEach(line -> chunk.refuseLate(
                                line, new RowRefused("source_id", "is known, and tells another movement")));
                yield added;
            }
            case SNAPSHOT -> {
                stage.takeOutRepeated()
                        .forEach(line ->
                                chunk.refuseLate(line, new RowRefused("sku", "this shelf stands on an earlier line")));
                stage.lock();
                yield stage.count(actor);
            }
        };
    }
}
