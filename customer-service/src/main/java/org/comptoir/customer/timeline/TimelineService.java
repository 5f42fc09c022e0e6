package org.comptoir.customer.timeline;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping and reading timelines. Knows no customer and checks no rights: who may read is decided by the caller. */
@Service
@Transactional
public class TimelineService {
    private static final int OPEN_BASKETS_SHOWN = 20;

    private final TimelineEntries entries;

    TimelineService(TimelineEntries entries) {
        this.entries = entries;
    }

    /** Keeps something that happened; the same source again changes nothing. */
    public void append(TimelineEntry entry) {
        entries.add(entry);
    }

    /** Keeps the state of something that goes on; the newest replaces the one before. */
    public void update(TimelineEntry entry) {
        entries.replace(entry);
    }

    /** Forgets something that no longer belongs to a customer. */
    public void remove(String source) {
        entries.remove(source);
    }

    /** The entries after this position, newest first. */
    @Transactional(readOnly = true)
    public Page<TimelineEntry> page(UUID customerId, @Nullable Position after, int limit) {
        return Page.of(
                entries.page(customerId, after, limit + 1),
                limit,
                entry -> new Position(entry.at(), entry.id()).text());
    }

    /** The baskets with something in them that are open and not ordered, newest first, the latest twenty. */
    @Transactional(readOnly = true)
    public List<Basket> openBaskets(UUID customerId) {
        return entries.openBaskets(customerId, OPEN_BASKETS_SHOWN).stream()
                .map(entry -> new Basket(
                        Objects.requireNonNull(entry.references().cartId()),
                        entry.channel(),
                        entry.lines(),
                        entry.at()))
                .toList();
    }
}
