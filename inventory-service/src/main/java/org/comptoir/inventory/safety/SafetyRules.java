package org.comptoir.inventory.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rules. */
@Repository
class SafetyRules {
    private final JdbcClient jdbc;

    SafetyRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long lastChange() {
        return jdbc.sql("SELECT number FROM change_count WHERE name = 'safety_rule'")
                .query(Long.class)
                .single();
    }

    List<SafetyRule> all() {
        return jdbc.sql("SELECT * FROM safety_rule")
                .query((row, number) -> rule(row))
                .list();
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
}
