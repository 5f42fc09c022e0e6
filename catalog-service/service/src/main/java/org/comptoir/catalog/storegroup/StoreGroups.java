package org.comptoir.catalog.storegroup;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store groups in PostgreSQL. */
@Repository
class StoreGroups {

    private static final String READ = """
            SELECT code, name, version,
                   ARRAY(SELECT store FROM store_group_member WHERE store_group = code ORDER BY store) AS stores
            FROM store_group
            """;

    private final JdbcClient sql;

    StoreGroups(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<StoreGroup> find(String code) {
        return sql.sql(READ + "WHERE code = :code")
                .param("code", code)
                .query(StoreGroups::group)
                .optional();
    }

    /** Locks the group, made with version 0 where there was none, until the transaction ends. */
    StoreGroup lock(String code) {
        sql.sql("INSERT INTO store_group (code, name, version) VALUES (:code, '', 0) ON CONFLICT DO NOTHING")
                .param("code", code)
                .update();
        sql.sql("SELECT code FROM store_group WHERE code = :code FOR UPDATE")
                .param("code", code)
                .query(String.class)
                .single();
        return find(code).orElseThrow();
    }

    List<StoreGroup> page(String after, int limit) {
        return sql.sql(READ + "WHERE code > :after ORDER BY code LIMIT :limit")
                .param("after", after)
                .param("limit", limit)
                .query(StoreGroups::group)
                .list();
    }

    void store(StoreGroup group) {
        sql.sql("UPDATE store_group SET name = :name, version = :version WHERE code = :code")
                .param("code", group.code())
                .param("name", group.name())
                .param("version", group.version())
                .update();
        sql.sql("DELETE FROM store_group_member WHERE store_group = :code AND store <> ALL (:stores)")
                .param("code", group.code())
                .param("stores", group.stores().toArray(String[]::new))
                .update();
        sql.sql("""
                INSERT INTO store_group_member (store_group, store)
                SELECT :code, store FROM unnest(:stores::text[]) AS member (store)
                ON CONFLICT DO NOTHING
                """)
                .param("code", group.code())
                .param("stores", group.stores().toArray(String[]::new))
                .update();
    }

    Map<String, Set<String>> memberships() {
        return sql
                .sql("SELECT store, store_group FROM store_group_member")
                .query((row, number) -> Map.entry(row.getString("store"), row.getString("store_group")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    List<String> of(String store) {
        return sql.sql("SELECT store_group FROM store_group_member WHERE store = :store")
                .param("store", store)
                .query((row, number) -> row.getString("store_group"))
                .list();
    }

    private static StoreGroup group(ResultSet row, int number) throws SQLException {
        return new StoreGroup(
                row.getString("code"), row.getString("name"), texts(row.getArray("stores")), row.getLong("version"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
