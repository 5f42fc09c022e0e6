package org.comptoir.inventory.bulk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.inventory.bulk.ImportKind;
import org.comptoir.inventory.csv.CsvRow;
import org.comptoir.inventory.csv.RowRefused;
import org.comptoir.inventory.csv.RowSink;
import org.comptoir.inventory.csv.RowSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of which each line is a JSON object; its fields are the columns in camel case. A bad line spoils no other. */
final class NdjsonTable implements RowSource {
    private static final int LONGEST_LINE = 16 * 1024;

    private final InputStream body;
    private final JsonMapper json;
    private final List<String> columns;
    private final List<String> fields;
    private final byte[] line = new byte[LONGEST_LINE];

    NdjsonTable(InputStream body, ImportKind kind, JsonMapper json) {
        this.body = body;
        this.json = json;
        columns = Stream.concat(kind.columns().stream(), kind.optionalColumns().stream())
                .toList();
        fields = columns.stream().map(NdjsonTable::camelCase).toList();
    }

    @Override
    public void each(RowSink sink) {
        byte[] buffer = new byte[64 * 1024];
        long number = 1;
        int length = 0;
        try {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                for (int at = 0; at < read; at++) {
                    if (buffer[at] == '\n') {
                        accept(number++, length, sink);
                        length = 0;
                    } else {
                        if (length < LONGEST_LINE) {
                            line[length] = buffer[at];
                        }
                        length++;
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        accept(number, length, sink);
    }

    private void accept(long number, int length, RowSink sink) {
        try {
            if (length > LONGEST_LINE) {
                throw new RowRefused(columns.getFirst(), "the line is longer than " + LONGEST_LINE + " bytes");
            }
            if (!isBlank(length)) {
                sink.row(new CsvRow(number, cells(length)));
            }
        } catch (RowRefused refusal) {
            sink.refused(number, refusal);
        }
    }

    private boolean isBlank(int length) {
        for (int at = 0; at < length; at++) {
            if (line[at] != ' ' && line[at] != '\t' && line[at] != '\r') {
                return false;
            }
        }
        return true;
    }

    private List<String> cells(int length) {
        JsonNode row = parsed(length);
        if (!row.isObject()) {
            throw new RowRefused(columns.getFirst(), "the line is no JSON object");
        }
        for (String name : row.propertyNames()) {
            if (!fields.contains(name)) {
                throw new RowRefused(columns.getFirst(), "has a field that is none of " + String.join(", ", fields));
            }
        }
        List<String> cells = new ArrayList<>(fields.size());
        for (int column = 0; column < fields.size(); column++) {
            cells.add(text(row.path(fields.get(column)), columns.get(column)));
        }
        return cells;
    }

    private JsonNode parsed(int length) {
        try {
            return json.readTree(Arrays.copyOf(line, length));
        } catch (JacksonException broken) {
            throw new RowRefused(columns.getFirst(), "the line is no JSON object", broken);
        }
    }

    private static String text(JsonNode value, String column) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isIntegralNumber()) {
            return value.numberValue().toString();
        }
        throw new RowRefused(column, "must be text or a whole number");
    }

    /** {@code on_hand} is {@code onHand} in JSON. */
    private static String camelCase(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
