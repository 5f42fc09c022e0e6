package org.comptoir.store.till;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tills that were heard of. A till prints one ticket after the other, so its sales are taken one after the other. */
@Repository
class Tills {
    private static final String ENTER = """
            insert into till (store_id, till_id) values (:storeId, :tillId)
            on conflict (store_id, till_id) do update set last_heard_at = clock_timestamp()""";

    private final JdbcClient jdbc;

    Tills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the till until the end of the running transaction. */
    void enter(String storeId, String tillId) {
        jdbc.sql(ENTER).param("storeId", storeId).param("tillId", tillId).update();
    }
}
