package org.comptoir.catalog.productimport.web;

import org.comptoir.catalog.productimport.NumberedError;
import org.jspecify.annotations.Nullable;

/** Why a row was refused; {@code column} is absent when it is the row as a whole, and a JSON pointer in NDJSON. */
record RowErrorView(long line, @Nullable String column, String reason) {

    static RowErrorView from(NumberedError found) {
        var error = found.error();
        return new RowErrorView(error.line(), error.column(), error.reason());
    }

    /** As a line of a table. */
    String csv() {
        return line + "," + (column == null ? "" : quoted(column)) + "," + quoted(reason) + "\r\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
