package org.comptoir.catalog.productimport;

import java.util.List;
import java.util.UUID;
import org.comptoir.catalog.productfile.RowError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was wrong with the rows of imports, numbered in the order of the file. */
@Repository
class ImportErrors {

    private final JdbcClient sql;

    ImportErrors(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, long numberBefore, List<RowError> errors) {
        sql.sql("""
                INSERT INTO product_import_error (import_id, number, line, column_name, reason)
                SELECT :id, :numberBefore + number, line, column_name, reason
                FROM unnest(:lines::bigint[], :columns::text[], :reasons::text[]) WITH ORDINALITY
                     AS given (line, column_name, reason, number)
                """)
                .param("id", id)
                .param("numberBefore", numberBefore)
                .param("lines", errors.stream().map(RowError::line).toArray(Long[]::new))
                .param("columns", errors.stream().map(RowError::column).toArray(ImportErrors::texts))
                .param("reasons", errors.stream().map(RowError::reason).toArray(String[]::new))
                .update();
    }

    List<NumberedError> page(UUID id, long after, int limit) {
        return sql.sql("""
                        SELECT * FROM product_import_error WHERE import_id = :id AND number > :after
                        ORDER BY number LIMIT :limit
                        """)
                .param("id", id)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new NumberedError(
                        row.getLong("number"),
                        new RowError(row.getLong("line"), row.getString("column_name"), row.getString("reason"))))
                .list();
    }

    private static @Nullable String[] texts(int length) {
        return new @Nullable String[length];
    }
}
