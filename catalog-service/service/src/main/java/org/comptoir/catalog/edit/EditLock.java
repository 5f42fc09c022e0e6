package org.comptoir.catalog.edit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets many edit single products at the same time, and those alone who change what many products share: a brand's name,
 * the category tree, what a channel offers. Without it a product that is just being imported would miss such a change.
 * Taken before any row is locked, held to the end of the transaction, and fair: nobody waits forever.
 */
@Component
public class EditLock {

    private static final long KEY = 0x436f6d70746f6972L;

    private final JdbcClient sql;

    EditLock(JdbcClient sql) {
        this.sql = sql;
    }

    /** For the edit of single products: waits only for changes of what they share. */
    public void share() {
        take("SELECT 1 FROM (SELECT pg_advisory_xact_lock_shared(:key)) AS held");
    }

    /** For a change of what many products share: waits for all running edits, and they for it. */
    public void takeAlone() {
        take("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:key)) AS held");
    }

    private void take(String statement) {
        sql.sql(statement).param("key", KEY).query(Integer.class).single();
    }
}
