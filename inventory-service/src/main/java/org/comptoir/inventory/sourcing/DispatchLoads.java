package org.comptoir.inventory.sourcing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.inventory.location.LocationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many parcels leave where on which day, of the locations that have a daily cap. */
@Repository
class DispatchLoads {
    private static final String LOCK = """
            SELECT d.location_id, d.day, d.parcels
            FROM unnest(:locations::text[], :days::date[]) AS k(location_id, day)
            JOIN dispatch_load d ON d.location_id = k.location_id AND d.day = k.day
            ORDER BY d.location_id, d.day FOR UPDATE OF d
            """;
    private static final String OPEN = """
            INSERT INTO dispatch_load (location_id, day, parcels)
            SELECT DISTINCT k.location_id COLLATE "C", k.day, 0
            FROM unnest(:locations::text[], :days::date[]) AS k(location_id, day)
            ORDER BY 1, 2 ON CONFLICT DO NOTHING
            """;
    private static final String ADD = """
            UPDATE dispatch_load d SET parcels = greatest(0, d.parcels + n.parcels)
            FROM (SELECT k.location_id, k.day, sum(k.parcels)::int AS parcels
                  FROM unnest(:locations::text[], :days::date[], :parcels::int[]) AS k(location_id, day, parcels)
                  GROUP BY k.location_id, k.day) AS n
            WHERE d.location_id = n.location_id AND d.day = n.day
            """;

    private static final Comparator<Day> KEY =
            Comparator.comparing((Day day) -> day.location().value()).thenComparing(Day::date);

    private final JdbcClient jdbc;

    DispatchLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A local day of a location. */
    record Day(LocationId location, LocalDate date) {}

    /** What leaves these locations from a day on. */
    Map<Day, Integer> read(Collection<LocationId> locations, LocalDate from) {
        Map<Day, Integer> loads = new HashMap<>();
        jdbc.sql("""
                SELECT location_id, day, parcels FROM dispatch_load
                WHERE location_id = ANY (:locations::text[]) AND day >= :from
                """)
                .param("locations", locations.stream().map(LocationId::value).toArray(String[]::new))
                .param("from", from)
                .query(row -> {
                    loads.put(
                            new Day(
                                    new LocationId(row.getString("location_id")),
                                    row.getObject("day", LocalDate.class)),
                            row.getInt("parcels"));
                });
        return loads;
    }

    /** Locks these days in the order of their key, opening those that nobody booked yet. */
    Map<Day, Integer> lock(Collection<Day> days) {
        List<Day> ordered = days.stream().distinct().sorted(KEY).toList();
        keys(jdbc.sql(OPEN), ordered).update();
        Map<Day, Integer> loads = new HashMap<>();
        keys(jdbc.sql(LOCK), ordered).query(row -> {
            loads.put(
                    new Day(new LocationId(row.getString("location_id")), row.getObject("day", LocalDate.class)),
                    row.getInt("parcels"));
        });
        return loads;
    }

    /** Which of these parcels are counted, so that none is counted twice. */
    List<UUID> booked(Collection<UUID> reservations) {
        return jdbc.sql("SELECT reservation_id FROM dispatch_booking WHERE reservation_id = ANY (:ids::uuid[])")
                .param("ids", reservations.toArray(UUID[]::new))
                .query((row, number) -> row.getObject("reservation_id", UUID.class))
                .list();
    }

    /** Counts parcels on days that are locked. */
    void book(List<ParcelBooking> parcels) {
        jdbc.sql("""
                INSERT INTO dispatch_booking (reservation_id, location_id, day)
                SELECT * FROM unnest(:ids::uuid[], :locations::text[], :days::date[])
                """)
                .param("ids", parcels.stream().map(ParcelBooking::reservation).toArray(UUID[]::new))
                .param("locations", texts(parcels, parcel -> parcel.location().value()))
                .param("days", texts(parcels, parcel -> parcel.day().toString()))
                .update();
        add(parcels.stream().map(ParcelBooking::onDay).toList(), 1);
    }

    /** Forgets parcels and answers the days they were counted on. */
    List<Day> unbook(Collection<UUID> reservations) {
        return jdbc.sql("""
                DELETE FROM dispatch_booking WHERE reservation_id = ANY (:ids::uuid[]) RETURNING location_id, day
                """)
                .param("ids", reservations.toArray(UUID[]::new))
                .query((row, number) ->
                        new Day(new LocationId(row.getString("location_id")), row.getObject("day", LocalDate.class)))
                .list();
    }

    /** Counts so many parcels more, or fewer, for each time a day is named. */
    void add(List<Day> days, int parcels) {
        keys(jdbc.sql(ADD), days)
                .param("parcels", days.stream().map(day -> parcels).toArray(Integer[]::new))
                .update();
    }

    /** Days that are over need no count; at most so many rows of each table. */
    int forgetBefore(LocalDate day, int limit) {
        int bookings = jdbc.sql("""
                DELETE FROM dispatch_booking WHERE reservation_id IN
                    (SELECT reservation_id FROM dispatch_booking WHERE day < :day LIMIT :limit)
                """).param("day", day).param("limit", limit).update();
        int loads = jdbc.sql("""
                DELETE FROM dispatch_load WHERE (location_id, day) IN
                    (SELECT location_id, day FROM dispatch_load d WHERE day < :day
                       AND NOT EXISTS (SELECT 1 FROM dispatch_booking b WHERE b.day = d.day) LIMIT :limit)
                """).param("day", day).param("limit", limit).update();
        return Math.max(bookings, loads);
    }

    private static JdbcClient.StatementSpec keys(JdbcClient.StatementSpec statement, List<Day> days) {
        return statement
                .param("locations", texts(days, day -> day.location().value()))
                .param("days", texts(days, day -> day.date().toString()));
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
