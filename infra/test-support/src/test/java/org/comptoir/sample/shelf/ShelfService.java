package org.comptoir.sample.shelf;

import java.time.Clock;
import java.time.Instant;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.sample.label.LabelService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills and shows shelves. */
@Service
@Transactional
public class ShelfService {
    private final Shelves shelves;
    private final LabelService labels;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShelfService(Shelves shelves, LabelService labels, ApplicationEventPublisher events, Clock clock) {
        this.shelves = shelves;
        this.labels = labels;
        this.events = events;
        this.clock = clock;
    }

    /** Puts exactly this many units on the shelf. */
    public Shelf fill(String sku, int units) {
        Instant now = clock.instant();
        Shelf shelf = shelves.findBySku(sku).orElseGet(() -> new Shelf(sku, now));
        shelf.fill(units, now);
        events.publishEvent(new ShelfFilled(sku, units, shelf.revision()));
        return shelves.save(shelf);
    }

    /** The shelf of this article. */
    public Shelf show(String sku) {
        return shelves.findBySku(sku).orElseThrow(() -> new NotFound("No shelf for " + sku));
    }

    /** What is printed on it. */
    public String label(Shelf shelf) {
        return labels.labelOf(shelf.sku(), shelf.units());
    }
}
