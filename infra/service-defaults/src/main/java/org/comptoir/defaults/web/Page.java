package org.comptoir.defaults.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in a fixed order.
 *
 * @param items what was asked for, at most {@code limit}
 * @param next what to pass as {@code after} for the following page; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a list that was read with {@code limit + 1} and names the cursor of its last shown item. */
    public static <T> Page<T> of(List<T> itemsAndOneMore, int limit, Function<T, String> cursor) {
        if (itemsAndOneMore.size() <= limit) {
            return new Page<>(itemsAndOneMore, null);
        }
        List<T> shown = itemsAndOneMore.subList(0, limit);
        return new Page<>(shown, cursor.apply(shown.getLast()));
    }

    /** The same page seen through {@code view}. */
    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), next);
    }
}
