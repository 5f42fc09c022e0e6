package org.comptoir.inventory.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.ShortfallsChanged;
import org.comptoir.inventory.stock.StockChanged;
import org.comptoir.inventory.stock.StockOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what a chunk changed, in its transaction: by the hundreds of one location, and what fell short or is short no more. */
@Component
class LoadNews {
    private static final Comparator<LoadStage.Loaded> BY_PLACE = Comparator.comparing(
                    (LoadStage.Loaded level) -> level.shelf().location().value())
            .thenComparing(level -> level.shelf().sku());

    private final ApplicationEventPublisher events;

    LoadNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(UUID importId, int chunk, List<LoadStage.Loaded> loaded) {
        if (loaded.isEmpty()) {
            return;
        }
        List<LoadStage.Loaded> sorted = loaded.stream().sorted(BY_PLACE).toList();
        events.publishEvent(new StockOpened(parts(importId, chunk, sorted)));
        List<ShortfallsChanged.Shortfall> shortfalls = sorted.stream()
                .filter(LoadStage.Loaded::isOrWasShort)
                .map(level -> new ShortfallsChanged.Shortfall(level.shelf(), level.source()))
                .toList();
        if (!shortfalls.isEmpty()) {
            events.publishEvent(new ShortfallsChanged(shortfalls));
        }
    }

    /** No chunk has more parts than rows, so that numbers of two chunks never meet. */
    private static List<StockOpened.Part> parts(UUID importId, int chunk, List<LoadStage.Loaded> sorted) {
        List<StockOpened.Part> parts = new ArrayList<>();
        List<StockChanged.Level> part = new ArrayList<>(StockOpened.MOST);
        long number = (long) chunk * Chunk.ROWS;
        for (LoadStage.Loaded level : sorted) {
            if (part.size() == StockOpened.MOST || isElsewhere(level, part)) {
                parts.add(new StockOpened.Part(importId, number++, location(part), part));
                part.clear();
            }
            part.add(new StockChanged.Level(
                    level.shelf(),
                    level.onHand(),
                    level.reserved(),
                    level.onHand() - level.reserved(),
                    level.version()));
        }
        parts.add(new StockOpened.Part(importId, number, location(part), part));
        return parts;
    }

    private static boolean isElsewhere(LoadStage.Loaded level, List<StockChanged.Level> part) {
        return !part.isEmpty() && !location(part).equals(level.shelf().location());
    }

    private static LocationId location(List<StockChanged.Level> levels) {
        return levels.getFirst().shelf().location();
    }
}
