package org.comptoir.inventory.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.location.LocationId;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Tells what one import opened, in the transaction of each chunk: new shelves by the hundreds, a shelf that was told of before by itself.
 * Levels come sorted by location.
 */
final class OpeningNews {
    /** A balance that had ever changed before has a greater version after its opening; only changes were told. */
    private static final long FIRST = 1;

    private final UUID importId = UuidV7.next();
    private final ApplicationEventPublisher events;
    private int parts;

    OpeningNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(List<StockChanged.Level> levels) {
        List<StockChanged.Level> toldBefore =
                levels.stream().filter(OpeningNews::isToldBefore).toList();
        if (!toldBefore.isEmpty()) {
            events.publishEvent(new StockChanged(toldBefore));
        }
        if (toldBefore.size() < levels.size()) {
            events.publishEvent(new StockOpened(parts(levels)));
        }
    }

    private List<StockOpened.Part> parts(List<StockChanged.Level> levels) {
        List<StockOpened.Part> told = new ArrayList<>();
        List<StockChanged.Level> part = new ArrayList<>(StockOpened.MOST);
        for (StockChanged.Level level : levels) {
            if (isToldBefore(level)) {
                continue;
            }
            if (part.size() == StockOpened.MOST || isElsewhere(level, part)) {
                told.add(part(part));
                part.clear();
            }
            part.add(level);
        }
        told.add(part(part));
        return told;
    }

    private static boolean isToldBefore(StockChanged.Level level) {
        return level.version() > FIRST;
    }

    private static boolean isElsewhere(StockChanged.Level level, List<StockChanged.Level> part) {
        return !part.isEmpty() && !location(part).equals(level.shelf().location());
    }

    private StockOpened.Part part(List<StockChanged.Level> levels) {
        parts++;
        return new StockOpened.Part(importId, parts, location(levels), levels);
    }

    private static LocationId location(List<StockChanged.Level> levels) {
        return levels.getFirst().shelf().location();
    }
}
