package org.comptoir.inventory.locator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers where articles are. */
@Service
public class LocatorService {
    private static final String PLACE =
            " l.id, l.name, l.street, l.postcode, l.town, l.latitude, l.longitude, l.opening_hours, coalesce('PICKUP' = ANY (l.capabilities), l.pickup) AS pickup, ";
    /** The box throws out most stores by comparing numbers, the haversine judges the rest; the primary key finds each balance. */
    private static final String NEAREST = "WITH near AS (SELECT" + PLACE + """
            2 * :earth * asin(least(1, sqrt(
                power(sin(radians(l.latitude - :latitude) / 2), 2)
                + cos(radians(:latitude)) * cos(radians(l.latitude)) * power(sin(radians(l.longitude - :longitude) / 2), 2)
            ))) AS meters
            FROM location l
            WHERE l.kind IN ('STORE', 'DRIVE')
              AND l.latitude BETWEEN :latitude - :north AND :latitude + :north
              AND l.longitude BETWEEN :longitude - :east AND :longitude + :east
            )
            SELECT :sku AS sku, near.*, coalesce(s.on_hand, 0) AS on_hand, coalesce(s.reserved, 0) AS reserved
            FROM near LEFT JOIN stock_level s ON s.sku = :sku AND s.location_id = near.id
            WHERE near.meters <= :radius
              AND (NOT :onlyInStock OR s.on_hand - s.reserved >= :quantity)
            ORDER BY near.meters, near.id LIMIT :limit
            """;

    private static final String PAIRS = "SELECT k.sku," + PLACE + """
            NULL::float8 AS meters, coalesce(s.on_hand, 0) AS on_hand, coalesce(s.reserved, 0) AS reserved
            FROM unnest(:skus::text[]) AS k(sku) CROSS JOIN location l
            LEFT JOIN stock_level s ON s.sku = k.sku AND s.location_id = l.id
            WHERE l.id = ANY (:locations::text[])
            ORDER BY k.sku COLLATE "C", l.id
            """;
    private static final String KEPT = "SELECT s.sku," + PLACE
            + " NULL::float8 AS meters, s.on_hand, s.reserved FROM stock_level s JOIN location l ON l.id = s.location_id ";

    private final JdbcClient jdbc;

    LocatorService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The nearest stores, nearest first. */
    @Transactional(readOnly = true)
    public List<Offer> nearest(Search search) {
        return jdbc.sql(NEAREST)
                .param("earth", Coordinates.EARTH_RADIUS)
                .param("latitude", search.from().latitude())
                .param("longitude", search.from().longitude())
                .param("north", search.degreesNorth())
                .param("east", search.degreesEast())
                .param("radius", search.meters())
                .param("sku", search.sku().value())
                .param("onlyInStock", search.onlyInStock())
                .param("quantity", search.quantity())
                .param("limit", search.limit())
                .query(offers(search.quantity()))
                .list();
    }

    /** Each of these articles at each of these locations, also where it never was. */
    @Transactional(readOnly = true)
    public List<Offer> pairs(Collection<Sku> skus, Collection<LocationId> locations) {
        return jdbc.sql(PAIRS)
                .param("skus", skus.stream().map(Sku::value).distinct().toArray(String[]::new))
                .param("locations", locations.stream().map(LocationId::value).toArray(String[]::new))
                .query(offers(1))
                .list();
    }

    /** One article over all locations that ever kept it, in order of location. */
    @Transactional(readOnly = true)
    public List<Offer> everywhere(Sku sku, @Nullable String afterLocation, int limit) {
        return jdbc.sql(KEPT + "WHERE s.sku = :sku AND s.location_id > :after ORDER BY s.location_id LIMIT :limit")
                .param("sku", sku.value())
                .param("after", afterLocation == null ? "" : afterLocation)
                .param("limit", limit)
                .query(offers(1))
                .list();
    }

    /** One location's shelves, in order of SKU. */
    @Transactional(readOnly = true)
    public List<Offer> shelvesOf(LocationId location, @Nullable String afterSku, int limit) {
        return jdbc.sql(KEPT + "WHERE s.location_id = :location AND s.sku > :after ORDER BY s.sku LIMIT :limit")
                .param("location", location.value())
                .param("after", afterSku == null ? "" : afterSku)
                .param("limit", limit)
                .query(offers(1))
                .list();
    }

    private static RowMapper<Offer> offers(int asked) {
        return (row, number) -> new Offer(
                new Sku(row.getString("sku")),
                place(row),
                meters(row),
                row.getInt("on_hand"),
                row.getInt("reserved"),
                asked);
    }

    private static @Nullable Long meters(ResultSet row) throws SQLException {
        double meters = row.getDouble("meters");
        return row.wasNull() ? null : Math.round(meters);
    }

    private static Offer.Place place(ResultSet row) throws SQLException {
        return new Offer.Place(
                new LocationId(row.getString("id")),
                row.getString("name"),
                new LocationDetails.Address(row.getString("street"), row.getString("postcode"), row.getString("town")),
                new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getString("opening_hours"),
                row.getBoolean("pickup"));
    }
}
