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

    /** Which of these parcels were ever counted, so that none is counted twice. */
    List<UUID> booked(Collection<UUID> reservations) {
        return jdbc.sql("SELECT reservation_id FROM dispatch_booking WHERE reservation_id = ANY (:ids::uuid[])")
                .param("ids", reservations.toArray(UUID[]::new))
                .query((row, number) -> row.getObject("reservation_id", UUID.class))
                .list();
    }

    /** The days of those of these parcels that are counted, or of those that are not any more. */
    List<Day> days(Collection<UUID> reservations, boolean live) {
        return days(
                jdbc.sql("""
                SELECT location_id, day FROM dispatch_booking
                WHERE reservation_id = ANY (:ids::uuid[]) AND live = :live
                """).param("ids", reservations.toArray(UUID[]::new)).param("live", live));
    }

    /** Counts parcels of a promise on days that are locked. */
    void book(UUID promise, List<ParcelBooking> parcels) {
        jdbc.sql("""
                INSERT INTO dispatch_booking (reservation_id, promise_id, location_id, day)
                SELECT n.id, :promise, n.location, n.day
                FROM unnest(:ids::uuid[], :locations::text[], :days::date[]) AS n(id, location, day)
                """)
                .param("promise", promise)
                .param("ids", parcels.stream().map(ParcelBooking::reservation).toArray(UUID[]::new))
                .param("locations", texts(parcels, parcel -> parcel.location().value()))
                .param("days", texts(parcels, parcel -> parcel.day().toString()))
                .update();
        add(parcels.stream().map(ParcelBooking::onDay).toList(), 1);
    }

    /** Forgets those of these parcels that this promise booked, and answers the days they were counted on. */
    List<Day> unbook(UUID promise, Collection<UUID> reservations) {
        return days(jdbc.sql("""
                WITH gone AS (DELETE FROM dispatch_booking
                              WHERE promise_id = :promise AND reservation_id = ANY (:ids::uuid[])
                              RETURNING location_id, day, live)
                SELECT location_id, day FROM gone WHERE live
                """).param("promise", promise).param("ids", reservations.toArray(UUID[]::new)));
    }

    /** Marks parcels as counted, or as counted no more, and answers the days of those that were not so before. */
    List<Day> mark(Collection<UUID> reservations, boolean live) {
        return days(
                jdbc.sql("""
                UPDATE dispatch_booking SET live = :live
                WHERE reservation_id = ANY (:ids::uuid[]) AND live <> :live RETURNING location_id, day
                """).param("ids", reservations.toArray(UUID[]::new)).param("live", live));
    }

    /** Makes counted parcels those of other reservations; one that has a parcel of its own keeps that. */
    void rename(Map<UUID, UUID> reservations) {
        List<Map.Entry<UUID, UUID>> names = List.copyOf(reservations.entrySet());
        jdbc.sql("""
                UPDATE dispatch_booking b SET reservation_id = n.after
                FROM unnest(:before::uuid[], :after::uuid[]) AS n(before, after)
                WHERE b.reservation_id = n.before AND b.live
                  AND NOT EXISTS (SELECT 1 FROM dispatch_booking o WHERE o.reservation_id = n.after)
                """)
                .param("before", names.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("after", names.stream().map(Map.Entry::getValue).toArray(UUID[]::new))
                .update();
    }

    private static List<Day> days(JdbcClient.StatementSpec statement) {
        return statement
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
