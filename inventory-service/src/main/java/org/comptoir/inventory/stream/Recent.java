package org.comptoir.inventory.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.inventory.stock.Shelf;
import org.jspecify.annotations.Nullable;

/** What was heard lately, for those who come back. Used under the lock of its owner. */
final class Recent {
    private final int capacity;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Map<Shelf, HeardLevel> newest;
    private long[] floor = {};
    private @Nullable Positions positions;
    private int size;

    private record Entry(int partition, long offset, List<Change> changes) {
        static Entry of(HeardRecord record, List<Change> changes) {
            return new Entry(record.partition(), record.offset(), changes);
        }
    }

    Recent(int capacity) {
        this.capacity = capacity;
        this.newest = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Shelf, HeardLevel> eldest) {
                return size() > 2 * capacity;
            }
        };
    }

    /** Forgets everything; hearing begins here. */
    void begin(Positions start) {
        entries.clear();
        newest.clear();
        size = 0;
        floor = start.next().stream().mapToLong(Long::longValue).toArray();
        positions = start;
    }

    @Nullable
    Positions positions() {
        return positions;
    }

    /** Keeps what is new in it and answers that. */
    List<Change> add(List<HeardRecord> heard) {
        Positions before = positions;
        if (before == null) {
            return List.of();
        }
        List<Change> all = new ArrayList<>();
        for (HeardRecord record : heard) {
            List<Change> changes = record.levels().stream()
                    .filter(this::isNews)
                    .map(level -> new Change(
                            record.partition(), record.offset(), level, newest.put(level.shelf(), level), null))
                    .toList();
            if (!changes.isEmpty()) {
                entries.add(Entry.of(record, changes));
                size += changes.size();
                all.addAll(changes);
            }
        }
        positions = Positions.after(before, heard);
        while (size > capacity) {
            Entry oldest = entries.remove();
            size -= oldest.changes().size();
            floor[oldest.partition()] = oldest.offset() + 1;
        }
        return all;
    }

    private boolean isNews(HeardLevel level) {
        HeardLevel known = newest.get(level.shelf());
        return known == null || known.sequence() < level.sequence();
    }

    /** What was heard of this since then, of each shelf the newest; nothing at all when that is not known any more. */
    Optional<List<Change>> since(Positions then, Interest interest) {
        Positions now = positions;
        if (now == null || !now.isOfSameTopic(then)) {
            return Optional.empty();
        }
        Set<Integer> open = new HashSet<>();
        for (int partition = 0; partition < floor.length; partition++) {
            if (then.next().get(partition) < floor[partition]) {
                return Optional.empty();
            }
            if (then.next().get(partition) < now.next().get(partition)) {
                open.add(partition);
            }
        }
        return Optional.of(collect(then, open, interest));
    }

    /** Goes back from the newest entry until every partition has reached what the reader has heard. */
    private List<Change> collect(Positions then, Set<Integer> open, Interest interest) {
        List<Change> missed = new ArrayList<>();
        Iterator<Entry> backwards = entries.descendingIterator();
        while (!open.isEmpty() && backwards.hasNext()) {
            Entry entry = backwards.next();
            if (!then.isBefore(entry.partition(), entry.offset())) {
                open.remove(entry.partition());
                continue;
            }
            entry.changes().stream()
                    .filter(change -> interest.covers(change.now().shelf()))
                    .forEach(missed::add);
        }
        Collections.reverse(missed);
        Map<Shelf, Change> merged = new LinkedHashMap<>();
        missed.forEach(change -> merged.merge(change.now().shelf(), change, Change::then));
        return List.copyOf(merged.values());
    }
}
