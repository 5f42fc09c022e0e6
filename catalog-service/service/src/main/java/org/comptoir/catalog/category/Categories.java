package org.comptoir.catalog.category;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The category tree in PostgreSQL: each row holds its path and the names along it. */
@Repository
class Categories {

    private static final String GIVEN = """
            FROM unnest(:codes::text[], :parents::text[], :names::text[], :namesEn::text[], :google::text[],
                        :paths::text[], :labels::text[], :labelsEn::text[], :labelKeys::text[], :versions::bigint[])
                 AS given (code, parent, name, name_en, google_category, path, label, label_en, label_key, version)
            """;

    private static final String ADD = """
            INSERT INTO category
                (code, parent, name, name_en, google_category, path, label, label_en, label_key, version)
            SELECT code, parent, name, name_en, google_category, string_to_array(path, '>'), label, label_en, label_key,
                   version
            """ + GIVEN + """
            ORDER BY code COLLATE "C"
            ON CONFLICT (code) DO NOTHING
            RETURNING code
            """;

    private static final String CHANGE = """
            UPDATE category SET
                (parent, name, name_en, google_category, path, label, label_en, label_key, version)
                = (given.parent, given.name, given.name_en, given.google_category, string_to_array(given.path, '>'),
                   given.label, given.label_en, given.label_key, given.version)
            """ + GIVEN + "WHERE category.code = given.code";

    private final JdbcClient sql;

    Categories(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Category> find(String code) {
        return sql.sql("SELECT * FROM category WHERE code = :code")
                .param("code", code)
                .query(Categories::category)
                .optional();
    }

    /** The whole tree, parents before their children. */
    List<Category> all() {
        return sql.sql("SELECT * FROM category ORDER BY path")
                .query(Categories::category)
                .list();
    }

    /** The category and all below it, parents before their children. */
    List<Category> subtree(String code) {
        return sql.sql("SELECT * FROM category WHERE path @> ARRAY[:code]::text[] ORDER BY cardinality(path), code")
                .param("code", code)
                .query(Categories::category)
                .list();
    }

    /** The categories that have one of these codes, or whose names along the path make one of them. */
    List<Keyed> matching(Collection<String> keys) {
        return sql.sql("SELECT * FROM category WHERE code = ANY (:keys) OR label_key = ANY (:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> new Keyed(row.getString("label_key"), category(row, number)))
                .list();
    }

    List<Category> findAll(Collection<String> codes) {
        return sql.sql("SELECT * FROM category WHERE code = ANY (:codes) ORDER BY path")
                .param("codes", codes.toArray(String[]::new))
                .query(Categories::category)
                .list();
    }

    /** Makes categories in the order of their codes; answers those that nobody else made at the same time. */
    List<Category> add(List<Category> categories) {
        var made = bind(sql.sql(ADD), categories).query(String.class).set();
        return categories.stream()
                .filter(category -> made.contains(category.code()))
                .toList();
    }

    void change(List<Category> categories) {
        bind(sql.sql(CHANGE), categories).update();
    }

    /** A category with the code that its present names would make. */
    record Keyed(String labelKey, Category category) {}

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, List<Category> categories) {
        return statement
                .param("codes", column(categories, Category::code))
                .param("parents", column(categories, Category::parent))
                .param(
                        "names",
                        column(categories, category -> category.names().fr().value()))
                .param(
                        "namesEn",
                        column(categories, category -> text(category.names().en())))
                .param("google", column(categories, Category::googleCategory))
                .param(
                        "paths",
                        column(
                                categories,
                                category -> String.join(">", category.place().path())))
                .param("labels", column(categories, category -> category.place().label()))
                .param(
                        "labelsEn",
                        column(categories, category -> category.place().labelEn()))
                .param("labelKeys", column(categories, Categories::labelKey))
                .param("versions", categories.stream().map(Category::version).toArray(Long[]::new));
    }

    private static String labelKey(Category category) {
        return CategoryReference.of(category.place().label()).keys().getLast();
    }

    private static @Nullable String text(@Nullable Label label) {
        return label == null ? null : label.value();
    }

    private static @Nullable String[] column(List<Category> categories, Function<Category, @Nullable String> value) {
        var column = new @Nullable String[categories.size()];
        for (var at = 0; at < column.length; at++) {
            column[at] = value.apply(categories.get(at));
        }
        return column;
    }

    private static Category category(ResultSet row, int number) throws SQLException {
        return new Category(
                new CategoryPlace(
                        row.getString("code"),
                        Arrays.asList((String[]) row.getArray("path").getArray()),
                        row.getString("label"),
                        row.getString("label_en")),
                row.getString("parent"),
                new Names(new Label(row.getString("name")), Label.orNone(row.getString("name_en"))),
                row.getString("google_category"),
                row.getLong("version"));
    }
}
