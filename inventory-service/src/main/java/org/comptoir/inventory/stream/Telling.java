package org.comptoir.inventory.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.safety.Safety;
import org.comptoir.inventory.safety.SafetyStock;
import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/** Decides what one reader is told: nothing twice, nothing older than before, and only what the reader may see changing. */
final class Telling {
    /** Shelves of which it is remembered what was told; of others the change itself tells what was there before. */
    private static final int REMEMBERED = 1_000;

    private final String channel;
    private final Disclosure.Depth depth;
    private final Disclosure disclosure;
    private final SafetyStock safetyStock;
    private final Map<Shelf, Told> told = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shelf, Told> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What the reader knows of a shelf; all that it can see of it. */
    private record Told(long sequence, Object seen) {}

    Telling(String channel, Disclosure.Depth depth, Disclosure disclosure, SafetyStock safetyStock) {
        this.channel = channel;
        this.depth = depth;
        this.disclosure = disclosure;
        this.safetyStock = safetyStock;
    }

    /** Everything as it stands, whatever was told before. */
    List<Level> all(List<HeardLevel> balances) {
        Safety safety = safetyStock.current(skus(balances));
        List<Level> levels = new ArrayList<>();
        for (HeardLevel balance : balances) {
            Level level = level(balance, safety);
            told.put(balance.shelf(), new Told(balance.sequence(), seen(level)));
            levels.add(level);
        }
        return levels;
    }

    /** What of these changes is news for the reader. */
    List<Level> news(List<Change> changes) {
        List<HeardLevel> unknown = changes.stream()
                .filter(change -> change.safety() == null)
                .map(Change::now)
                .toList();
        Safety current = unknown.isEmpty() ? null : safetyStock.current(skus(unknown));
        List<Level> levels = new ArrayList<>();
        for (Change change : changes) {
            Safety safety = change.safety() == null ? current : change.safety();
            if (safety != null && isNewer(change)) {
                Level level = level(change.now(), safety);
                Object before = before(change, safety);
                told.put(change.now().shelf(), new Told(change.now().sequence(), seen(level)));
                if (!seen(level).equals(before)) {
                    levels.add(level);
                }
            }
        }
        return levels;
    }

    private boolean isNewer(Change change) {
        Told last = told.get(change.now().shelf());
        return last == null || last.sequence() < change.now().sequence();
    }

    private @Nullable Object before(Change change, Safety safety) {
        Told last = told.get(change.now().shelf());
        if (last != null) {
            return last.seen();
        }
        return change.before() == null ? null : seen(level(change.before(), safety));
    }

    private Level level(HeardLevel heard, Safety safety) {
        Sellable sellable = new Sellable(
                heard.onHand(),
                heard.reserved(),
                safety.units(heard.shelf(), channel),
                safety.rule(heard.shelf(), channel));
        return new Level(heard.shelf(), sellable, disclosure.word(sellable.available(), 1), heard.at());
    }

    private Object seen(Level level) {
        return switch (depth) {
            case WORD -> level.word();
            case AVAILABLE -> level.sellable().available();
            case EVERYTHING -> level.sellable();
        };
    }

    private static List<Sku> skus(List<HeardLevel> levels) {
        return levels.stream().map(level -> level.shelf().sku()).distinct().toList();
    }
}
