package org.comptoir.store.assortment;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the columns that JDBC knows only halfway. */
final class Columns {
    private Columns() {}

    static List<String> texts(ResultSet row, String column) throws SQLException {
        var texts = textsOrNull(row, column);
        return texts == null ? List.of() : texts;
    }

    static @Nullable List<String> textsOrNull(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
    }

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
