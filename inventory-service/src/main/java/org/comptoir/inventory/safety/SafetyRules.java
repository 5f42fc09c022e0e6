package org.comptoir.inventory.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rules. Every writer calls {@link #nextChange} first and waits there for the others. */
@Repository
class SafetyRules {
    private static final String UPSERT = """
            INSERT INTO safety_rule (code, units, location_id, group_code, category, sku, channel, from_day, until_day, version)
            VALUES (:code, :units, :location, :group, :category, :sku, :channel, :from, :until, :version)
            ON CONFLICT (code) DO UPDATE
            SET units = excluded.units, location_id = excluded.location_id, group_code = excluded.group_code,
                category = excluded.category, sku = excluded.sku, channel = excluded.channel,
                from_day = excluded.from_day, until_day = excluded.until_day, version = excluded.version
            """;

    private final JdbcClient jdbc;

    SafetyRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the change that the running transaction makes; others who want one wait until it ends. */
    long nextChange() {
        return jdbc.sql("UPDATE change_count SET number = number + 1 WHERE name = 'safety_rule' RETURNING number")
                .query(Long.class)
                .single();
    }

    /** The number of the last change that was committed. */
    long lastChange() {
        return jdbc.sql("SELECT number FROM change_count WHERE name = 'safety_rule'")
                .query(Long.class)
                .single();
    }

    List<SafetyRule> all() {
        return jdbc.sql("SELECT * FROM safety_rule")
                .query((row, _) -> rule(row))
                .list();
    }

    Optional<StoredRule> find(String code) {
        return jdbc.sql("SELECT * FROM safety_rule WHERE code = :code")
                .param("code", code)
                .query((row, _) -> new StoredRule(rule(row), row.getLong("version")))
                .optional();
    }

    List<StoredRule> after(String code, int limit) {
        return jdbc.sql("SELECT * FROM safety_rule WHERE code > :after ORDER BY code LIMIT :limit")
                .param("after", code)
                .param("limit", limit)
                .query((row, _) -> new StoredRule(rule(row), row.getLong("version")))
                .list();
    }

    void write(SafetyRule rule, long version) {
        jdbc.sql(UPSERT)
                .param("code", rule.code())
                .param("units", rule.units())
                .param("location", text(rule.location()))
                .param("group", rule.group())
                .param("category", rule.category())
                .param("sku", text(rule.sku()))
                .param("channel", rule.channel())
                .param("from", rule.from())
                .param("until", rule.until())
                .param("version", version)
                .update();
    }

    void remove(String code) {
        jdbc.sql("DELETE FROM safety_rule WHERE code = :code")
                .param("code", code)
                .update();
    }

    private static SafetyRule rule(ResultSet row) throws SQLException {
        String location = row.getString("location_id");
        String sku = row.getString("sku");
        return new SafetyRule(
                row.getString("code"),
                row.getInt("units"),
                location == null ? null : new LocationId(location),
                row.getString("group_code"),
                row.getString("category"),
                sku == null ? null : new Sku(sku),
                row.getString("channel"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
