package org.comptoir.inventory.sourcing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.safety.Safety;
import org.comptoir.inventory.safety.SafetyRule;
import org.comptoir.inventory.safety.SafetyStock;
import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what may be sold: the balances as they are at this moment, less what the safety rules keep back. */
@Component
public class SellableStock {
    private static final String AT = """
            SELECT s.sku, s.location_id, s.on_hand, s.reserved
            FROM unnest(:skus::text[]) AS k(sku) CROSS JOIN unnest(:locations::text[]) AS l(id)
            JOIN stock_level s ON s.sku = k.sku AND s.location_id = l.id
            """;
    private static final String HOLDERS =
            "SELECT DISTINCT location_id FROM stock_level WHERE sku = ANY (:skus::text[]) AND on_hand > reserved";
    private static final String ENOUGH = """
            SELECT s.location_id, count(*) FILTER (WHERE s.on_hand - s.reserved >= k.quantity) AS enough
            FROM unnest(:skus::text[], :quantities::int[]) AS k(sku, quantity)
            JOIN stock_level s ON s.sku = k.sku AND s.on_hand > s.reserved
            GROUP BY s.location_id
            """;
    private static final String KEPT = """
            SELECT k.sku FROM unnest(:skus::text[]) AS k(sku)
            WHERE EXISTS (SELECT 1 FROM stock_level s WHERE s.sku = k.sku)
            """;

    private final JdbcClient jdbc;
    private final SafetyStock safety;

    SellableStock(JdbcClient jdbc, SafetyStock safety) {
        this.jdbc = jdbc;
        this.safety = safety;
    }

    /** What each of these locations may sell of each of these articles; where an article never was, it is not in the answer. */
    public Map<LocationId, Map<Sku, Sellable>> at(
            Collection<Sku> skus, Collection<LocationId> locations, String channel) {
        Map<LocationId, Map<Sku, Sellable>> found = new HashMap<>();
        if (skus.isEmpty() || locations.isEmpty()) {
            return found;
        }
        Safety kept = safety.current(skus);
        jdbc.sql(AT)
                .param("skus", texts(skus))
                .param("locations", locations.stream().map(LocationId::value).toArray(String[]::new))
                .query((ResultSet row) -> {
                    Shelf shelf = shelf(row);
                    SafetyRule rule = kept.rule(shelf, channel);
                    found.computeIfAbsent(shelf.location(), location -> new HashMap<>())
                            .put(
                                    shelf.sku(),
                                    new Sellable(
                                            row.getInt("on_hand"),
                                            row.getInt("reserved"),
                                            rule == null ? 0 : rule.units(),
                                            rule));
                });
        return found;
    }

    /** Which of all locations have units of one of these articles that are not reserved. */
    Set<LocationId> holders(Collection<Sku> skus) {
        return jdbc.sql(HOLDERS)
                .param("skus", texts(skus))
                .query((row, number) -> new LocationId(row.getString("location_id")))
                .set();
    }

    /**
     * Which of all locations have units of one of these articles that are not reserved, and of how many of the articles they have as many
     * as asked for; what safety rules keep back is not taken off.
     */
    public Map<LocationId, Integer> holders(List<Units> lines) {
        Map<LocationId, Integer> holders = new HashMap<>();
        jdbc.sql(ENOUGH)
                .param("skus", texts(lines.stream().map(Units::sku).toList()))
                .param("quantities", lines.stream().map(Units::quantity).toArray(Integer[]::new))
                .query((ResultSet row) -> {
                    holders.put(new LocationId(row.getString("location_id")), row.getInt("enough"));
                });
        return holders;
    }

    /** Which of these articles some location keeps or kept. */
    public Set<Sku> everKept(Collection<Sku> skus) {
        return jdbc.sql(KEPT)
                .param("skus", texts(skus))
                .query((row, number) -> new Sku(row.getString("sku")))
                .set();
    }

    private static Shelf shelf(ResultSet row) throws SQLException {
        return new Shelf(new LocationId(row.getString("location_id")), new Sku(row.getString("sku")));
    }

    private static String[] texts(Collection<Sku> skus) {
        return skus.stream().map(Sku::value).toArray(String[]::new);
    }
}
