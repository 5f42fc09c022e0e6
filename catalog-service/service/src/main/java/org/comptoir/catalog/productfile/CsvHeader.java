package org.comptoir.catalog.productimport;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where each column stands in the rows of a file. */
record Header(Map<Column, Integer> places) {

    /** Reads the first row; refuses a column that is missing, stands there twice or is not known, naming it. */
    static Header of(List<String> titles) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var at = 0; at < titles.size(); at++) {
            var title = titles.get(at).strip();
            var column = Arrays.stream(Column.values())
                    .filter(known -> known.title().equals(title))
                    .findAny()
                    .orElseThrow(() -> new WrongHeader("Unknown column " + quoted(title)));
            if (places.put(column, at) != null) {
                throw new WrongHeader("Column " + column.title() + " stands there twice");
            }
        }
        var missing = Arrays.stream(Column.values())
                .filter(column -> !places.containsKey(column))
                .map(Column::title)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new WrongHeader("Missing column " + missing);
        }
        return new Header(places);
    }

    int place(Column column) {
        return Objects.requireNonNull(places.get(column));
    }

    int width() {
        return places.size();
    }

    private static String quoted(String title) {
        return '"' + (title.length() > 40 ? title.substring(0, 40) + "…" : title) + '"';
    }
}
