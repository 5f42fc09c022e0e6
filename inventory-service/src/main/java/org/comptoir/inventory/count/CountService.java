package org.comptoir.inventory.count;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.stock.MovementType;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Shelves;
import org.comptoir.inventory.stock.StockMovement;
import org.comptoir.inventory.stock.StockService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the books right by what was counted. */
@Service
public class CountService {
    private final StockCounts counts;
    private final StockService stock;
    private final LocationDirectory locations;
    private final Clock clock;

    CountService(StockCounts counts, StockService stock, LocationDirectory locations, Clock clock) {
        this.counts = counts;
        this.stock = stock;
        this.locations = locations;
        this.clock = clock;
    }

    /** What {@link #count} did. */
    public record Counted(StockCount count, boolean created) {}

    /** Records a count as a whole and once; another sheet under the same id is refused. */
    @Transactional
    public Counted count(CountSheet sheet, String actor) {
        locations.expectStockAt(sheet.location());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StockCount claimed = new StockCount(sheet.id(), sheet.location(), List.of(), sheet.cause(), actor, now);
        return counts.claim(claimed, sheet.fingerprint())
                ? new Counted(apply(sheet, claimed), true)
                : new Counted(repeated(sheet), false);
    }

    private StockCount apply(CountSheet sheet, StockCount claimed) {
        Shelves shelves = stock.open(sheet.shelves());
        List<StockCount.Line> lines = new ArrayList<>();
        List<StockMovement> movements = new ArrayList<>();
        for (CountSheet.Line told : sheet.lines()) {
            Shelf shelf = new Shelf(sheet.location(), told.sku());
            StockCount.Line line =
                    new StockCount.Line(told.sku(), shelves.at(shelf).onHand(), told.counted());
            lines.add(line);
            movements.add(new StockMovement(
                    shelf,
                    MovementType.COUNT,
                    MovementType.COUNT.effectOf(line.difference()),
                    sheet.source(lines.size()),
                    sheet.cause(),
                    claimed.actor(),
                    claimed.countedAt()));
        }
        stock.append(movements, shelves);
        stock.keep(shelves);
        StockCount count = new StockCount(
                sheet.id(), sheet.location(), lines, sheet.cause(), claimed.actor(), claimed.countedAt());
        counts.addLines(count);
        return count;
    }

    private StockCount repeated(CountSheet sheet) {
        StockCounts.Kept known = counts.find(sheet.id()).orElseThrow();
        if (!known.fingerprint().equals(sheet.fingerprint())) {
            throw new AlreadyDifferent();
        }
        return known.count();
    }

    @Transactional(readOnly = true)
    public StockCount find(UUID id) {
        return counts.find(id).orElseThrow(() -> NotFound.of("stock count", id)).count();
    }
}
