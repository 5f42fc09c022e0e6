package org.comptoir.inventory.locator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Repository;

/**
 * Reads balances by their keys. Every statement begins at the keys that were asked for and finds each in the primary key, so that its cost
 * does not grow with the table.
 */
@Repository
class Balances {
    /**
     * One row by its key. Written as a range of one, because two indexes hold both columns and the planner likes the other one, in which
     * the shelves of one article lie thousands of pages apart; side by side in the primary key they cost a quarter.
     */
    private static final String SHELF = """
            (SELECT l.on_hand, l.reserved FROM stock_level l
             WHERE (l.sku, l.location_id) >= (%1$s) AND (l.sku, l.location_id) <= (%1$s)
             ORDER BY l.sku, l.location_id LIMIT 1)
            """;
    /** The candidates come in order, so the limit stops at the last location needed and the others are never looked up. */
    private static final String ENOUGH = """
            SELECT q.n, f.n, f.on_hand, f.reserved
            FROM unnest(?::text[], ?::int[], ?::int[], ?::text[]) WITH ORDINALITY AS q(sku, quantity, most, locations, n)
            CROSS JOIN LATERAL (
                SELECT c.n, s.on_hand, s.reserved
                FROM unnest(string_to_array(q.locations, ',')) WITH ORDINALITY AS c(id, n)
                CROSS JOIN LATERAL %s AS s
                WHERE s.on_hand::bigint - s.reserved >= q.quantity
                ORDER BY c.n LIMIT q.most) f
            """.formatted(SHELF.formatted("q.sku, c.id"));
    /** A location is given up at its first line that falls short. */
    private static final String ENOUGH_OF_ALL = """
            SELECT c.n
            FROM unnest(?::text[]) WITH ORDINALITY AS c(id, n)
            WHERE NOT EXISTS (
                SELECT FROM unnest(?::text[], ?::int[]) AS w(sku, quantity)
                LEFT JOIN LATERAL %s AS s ON true
                WHERE coalesce(s.on_hand::bigint - s.reserved, 0) < w.quantity)
            ORDER BY c.n LIMIT ?
            """.formatted(SHELF.formatted("w.sku, c.id"));

    private static final String PAIRS = """
            SELECT k.n, s.on_hand, s.reserved
            FROM unnest(?::text[], ?::text[]) WITH ORDINALITY AS k(sku, location_id, n)
            CROSS JOIN LATERAL %s AS s
            """.formatted(SHELF.formatted("k.sku, k.location_id"));
    private static final String OF_ONE =
            "SELECT location_id, on_hand, reserved FROM stock_level WHERE sku = ? AND on_hand::bigint - reserved >= ?";
    private static final String KEPT = """
            SELECT s.location_id, s.on_hand, s.reserved FROM stock_level s JOIN location l ON l.id = s.location_id
            WHERE s.sku = ? AND s.location_id > ? ORDER BY s.location_id LIMIT ?
            """;
    private static final String SHELVES = """
            SELECT sku, on_hand, reserved FROM stock_level
            WHERE location_id = ? AND sku > ? ORDER BY sku LIMIT ?
            """;

    private final JdbcTemplate jdbc;

    Balances(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** For each question the locations that have enough, in its order. */
    List<List<Hit>> enough(List<ShelfQuestion> questions) {
        List<List<Hit>> answers = new ArrayList<>(questions.size());
        questions.forEach(question -> answers.add(new ArrayList<>(question.most())));
        jdbc.query(
                ENOUGH,
                (ResultSet row) -> {
                    answers.get(row.getInt(1) - 1)
                            .add(new Hit(row.getInt(2) - 1, List.of(new Balance(row.getInt(3), row.getInt(4)))));
                },
                questions.stream().map(each -> each.sku().value()).toArray(String[]::new),
                questions.stream().map(ShelfQuestion::quantity).toArray(Integer[]::new),
                questions.stream().map(ShelfQuestion::most).toArray(Integer[]::new),
                questions.stream().map(each -> joined(each.locations())).toArray(String[]::new));
        return answers;
    }

    /** No id of a location holds a comma. */
    private static String joined(List<LocationId> locations) {
        StringBuilder joined = new StringBuilder(locations.size() * 12);
        for (LocationId location : locations) {
            joined.append(location.value()).append(',');
        }
        joined.setLength(Math.max(0, joined.length() - 1));
        return joined.toString();
    }

    /** Which of these locations have enough of everything: their places in the list, in order. */
    List<Integer> enoughOfAll(List<Wanted> lines, List<LocationId> locations, int most) {
        return jdbc.query(
                ENOUGH_OF_ALL,
                (row, number) -> row.getInt(1) - 1,
                texts(locations),
                lines.stream().map(line -> line.sku().value()).toArray(String[]::new),
                lines.stream().map(Wanted::quantity).toArray(Integer[]::new),
                most);
    }

    /** For each list the balances of its pairs, in its order. */
    List<List<Balance>> pairs(List<List<Pair>> questions) {
        int size = questions.stream().mapToInt(List::size).sum();
        String[] skus = new String[size];
        String[] locations = new String[size];
        int next = 0;
        for (List<Pair> question : questions) {
            for (Pair pair : question) {
                skus[next] = pair.sku().value();
                locations[next++] = pair.location().value();
            }
        }
        List<Balance> balances = Arrays.asList(pairs(skus, locations));
        List<List<Balance>> answers = new ArrayList<>(questions.size());
        int from = 0;
        for (List<Pair> question : questions) {
            answers.add(balances.subList(from, from + question.size()));
            from += question.size();
        }
        return answers;
    }

    private Balance[] pairs(String[] skus, String[] locations) {
        Balance[] balances = new Balance[skus.length];
        Arrays.fill(balances, Balance.NONE);
        jdbc.query(
                PAIRS,
                (ResultSet row) -> {
                    balances[row.getInt(1) - 1] = new Balance(row.getInt(2), row.getInt(3));
                },
                skus,
                locations);
        return balances;
    }

    /** Every location that has enough of an article. */
    Map<LocationId, Balance> enoughOf(Sku sku, int quantity) {
        return jdbc.query(
                OF_ONE, (ResultSetExtractor<Map<LocationId, Balance>>) Balances::byLocation, sku.value(), quantity);
    }

    private static Map<LocationId, Balance> byLocation(ResultSet rows) throws SQLException {
        Map<LocationId, Balance> balances = new HashMap<>();
        while (rows.next()) {
            balances.put(new LocationId(rows.getString(1)), new Balance(rows.getInt(2), rows.getInt(3)));
        }
        return balances;
    }

    /** An article and where it is. */
    record Kept(Pair pair, Balance balance) {}

    /** One article over all described locations that ever kept it, in order of location. */
    List<Kept> everywhere(Sku sku, @Nullable String afterLocation, int limit) {
        return jdbc.query(
                KEPT,
                (row, number) -> new Kept(new Pair(sku, new LocationId(row.getString(1))), balance(row)),
                sku.value(),
                afterLocation == null ? "" : afterLocation,
                limit);
    }

    /** One location's shelves, in order of SKU. */
    List<Kept> shelvesOf(LocationId location, @Nullable String afterSku, int limit) {
        return jdbc.query(
                SHELVES,
                (row, number) -> new Kept(new Pair(new Sku(row.getString(1)), location), balance(row)),
                location.value(),
                afterSku == null ? "" : afterSku,
                limit);
    }

    private static Balance balance(ResultSet row) throws SQLException {
        return new Balance(row.getInt(2), row.getInt(3));
    }

    private static String[] texts(Collection<LocationId> locations) {
        return locations.stream().map(LocationId::value).toArray(String[]::new);
    }
}
