package org.comptoir.inventory.stream;

import java.time.Instant;
import java.util.List;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Balances as they stand, for the beginning of a stream. */
@Repository
class StreamedBalances {
    private static final String PAIRS = """
            SELECT k.sku, k.location_id, coalesce(s.on_hand, 0) AS on_hand, coalesce(s.reserved, 0) AS reserved,
                   coalesce(s.version, 0) AS version
            FROM unnest(:skus::text[], :locations::text[]) AS k(sku, location_id)
            LEFT JOIN stock_level s ON s.sku = k.sku AND s.location_id = k.location_id
            """;

    private final JdbcClient jdbc;

    StreamedBalances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each shelf, also where the article never was. */
    List<HeardLevel> find(List<Shelf> shelves, Instant now) {
        return jdbc.sql(PAIRS)
                .param(
                        "skus",
                        shelves.stream().map(shelf -> shelf.sku().value()).toArray(String[]::new))
                .param(
                        "locations",
                        shelves.stream().map(shelf -> shelf.location().value()).toArray(String[]::new))
                .query((row, number) -> new HeardLevel(
                        new Shelf(new LocationId(row.getString("location_id")), new Sku(row.getString("sku"))),
                        row.getInt("on_hand"),
                        row.getInt("reserved"),
                        row.getLong("version"),
                        now))
                .list();
    }
}
