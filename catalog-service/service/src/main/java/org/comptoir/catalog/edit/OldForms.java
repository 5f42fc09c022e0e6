package org.comptoir.catalog.edit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which rows are to be told again, because the release that stored them told less of them or nothing: their {@code
 * told_form} is older than the present one. New rows have the present form by default.
 *
 * <p>When events grow the next time: raise the form here, and in a migration the defaults and the partial indexes.
 */
@Component
public class OldForms {

    /** Texts, media and channel content of products; entries of prices; categories, channels and groups at all. */
    public static final int PRESENT = 1;

    private final JdbcClient sql;
    private final EditLock edits;

    OldForms(JdbcClient sql, EditLock edits) {
        this.sql = sql;
        this.edits = edits;
    }

    /** Whether a table has rows to be told again; waits for nobody. */
    public boolean isAny(String table) {
        return sql.sql("SELECT EXISTS (SELECT FROM %s WHERE told_form < %s)".formatted(table, PRESENT))
                .query(Boolean.class)
                .single();
    }

    /**
     * Locks rows of this table that are to be told again and marks them as told; leaves those that somebody edits. Takes
     * the edit lock, as for the edit of single products, but only when there are such rows.
     */
    public List<String> claim(String table, String key, int limit) {
        if (!isAny(table)) {
            return List.of();
        }
        edits.share();
        return sql.sql("""
                UPDATE %1$s AS known SET told_form = %3$s
                FROM (SELECT %2$s FROM %1$s WHERE told_form < %3$s
                      ORDER BY %2$s LIMIT :limit FOR NO KEY UPDATE SKIP LOCKED) AS old
                WHERE known.%2$s = old.%2$s
                RETURNING known.%2$s
                """.formatted(table, key, PRESENT))
                .param("limit", limit)
                .query((row, number) -> row.getString(key))
                .list();
    }
}
