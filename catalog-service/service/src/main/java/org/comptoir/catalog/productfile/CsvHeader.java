package org.comptoir.catalog.productfile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comptoir.catalog.product.AttributeCode;

/**
 * Where each column stands in the rows of a table.
 *
 * @param attributes the place of each attribute by its code
 * @param width how many columns there are
 */
record CsvHeader(Map<Column, Integer> places, SortedMap<String, Integer> attributes, int width) {

    private static final String ATTRIBUTE = "attribute:";

    /** Reads the first row; refuses a column that is missing, stands there twice or is not known, naming it. */
    static CsvHeader of(List<String> titles) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var attributes = new TreeMap<String, Integer>();
        for (var at = 0; at < titles.size(); at++) {
            var title = titles.get(at).strip();
            var before = title.startsWith(ATTRIBUTE) ? attributes.put(code(title), at) : places.put(column(title), at);
            if (before != null) {
                throw UnreadableFile.wrongHeader("Column " + quoted(title) + " stands there twice");
            }
        }
        requireWhatIsNeeded(places);
        return new CsvHeader(places, attributes, titles.size());
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    int place(Column column) {
        return Objects.requireNonNull(places.get(column));
    }

    static String attributeTitle(String code) {
        return ATTRIBUTE + code;
    }

    private static Column column(String title) {
        return Column.titled(title).orElseThrow(() -> UnreadableFile.wrongHeader("Unknown column " + quoted(title)));
    }

    private static String code(String title) {
        var code = title.substring(ATTRIBUTE.length());
        if (!code.matches(AttributeCode.FORM)) {
            throw UnreadableFile.wrongHeader("Column " + quoted(title) + " names no attribute code");
        }
        return code;
    }

    private static void requireWhatIsNeeded(Map<Column, Integer> places) {
        if (!places.containsKey(Column.NAME)) {
            throw UnreadableFile.wrongHeader("Missing column name");
        }
        if (!places.containsKey(Column.SKU) && !places.containsKey(Column.GTIN)) {
            throw UnreadableFile.wrongHeader("Missing column sku or gtin");
        }
        if (places.containsKey(Column.PRICE_MINOR) != places.containsKey(Column.CURRENCY)) {
            throw UnreadableFile.wrongHeader("Columns price_minor and currency need each other");
        }
    }

    private static String quoted(String title) {
        return '"' + (title.length() > 40 ? title.substring(0, 40) + "…" : title) + '"';
    }
}
