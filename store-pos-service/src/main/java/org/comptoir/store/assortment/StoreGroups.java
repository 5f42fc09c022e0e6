package org.comptoir.store.assortment;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local copies of store groups. */
@Repository
class StoreGroups {
    private static final String KEEP = """
            insert into store_group (code, name, stores) values (:code, :name, :stores)
            on conflict (code) do update set name = excluded.name, stores = excluded.stores""";

    private final JdbcClient jdbc;

    StoreGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(StoreGroup group) {
        jdbc.sql(KEEP)
                .param("code", group.code())
                .param("name", group.name())
                .param("stores", group.stores().toArray(String[]::new))
                .update();
    }

    /** The groups of a store. */
    Set<String> of(String storeId) {
        return jdbc.sql("select code from store_group where stores @> array[cast(:store as text)]")
                .param("store", storeId)
                .query((row, number) -> row.getString("code"))
                .set();
    }
}
