package org.comptoir.inventory.location;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of locations; days that have long passed are not read any more. Every writer calls {@link #nextChange} first and waits there for the others. */
@Repository
class Locations {
    private static final String SELECT = """
            SELECT l.*,
                   coalesce(d.days, '{}') AS days, coalesce(d.hours, '{}') AS day_hours,
                   coalesce(d.reasons, '{}') AS day_reasons,
                   ARRAY(SELECT g.group_code FROM location_group g WHERE g.location_id = l.id ORDER BY 1) AS groups
            FROM location l
            LEFT JOIN LATERAL (SELECT array_agg(e.day ORDER BY e.day) AS days, array_agg(e.hours ORDER BY e.day) AS hours,
                                      array_agg(e.reason ORDER BY e.day) AS reasons
                               FROM exceptional_day e
                               WHERE e.location_id = l.id AND e.day >= current_date - 2) d ON true
            """;
    private static final String UPSERT = """
            INSERT INTO location AS l (id, name, brand, kind, street, postcode, town, latitude, longitude, time_zone, opening_hours,
                                       pickup, capabilities, pickup_lead_minutes, slot_minutes, slot_orders, slot_units,
                                       pickup_cut_off, horizon_days, pickup_daily_orders, pickup_daily_units, dispatch_cut_off,
                                       dispatch_lead_minutes, transit_days, dispatch_daily_orders, version, change)
            SELECT r.id, r.name, r.brand, r.kind, r.street, r.postcode, r.town, r.latitude, r.longitude, r.time_zone, r.opening_hours,
                   'PICKUP' = ANY (string_to_array(r.capabilities, ' ')), string_to_array(r.capabilities, ' '),
                   r.lead, r.slot, r.slot_orders, r.slot_units, r.cut_off::time, r.horizon, r.orders, r.units,
                   r.dispatch_cut_off::time, r.dispatch_lead, r.transit, r.dispatch_orders, 1, :change
            FROM unnest(:ids::text[], :names::text[], :brands::text[], :kinds::text[], :streets::text[], :postcodes::text[],
                        :towns::text[], :latitudes::float8[], :longitudes::float8[], :zones::text[], :hours::text[],
                        :capabilities::text[], :leads::int[], :slots::int[], :slotOrders::int[], :slotUnits::int[],
                        :cutOffs::text[], :horizons::int[], :orders::int[], :units::int[], :dispatchCutOffs::text[],
                        :dispatchLeads::int[], :transits::int[], :dispatchOrders::int[])
                 AS r(id, name, brand, kind, street, postcode, town, latitude, longitude, time_zone, opening_hours, capabilities,
                      lead, slot, slot_orders, slot_units, cut_off, horizon, orders, units, dispatch_cut_off, dispatch_lead,
                      transit, dispatch_orders)
            ON CONFLICT (id) DO UPDATE
            SET name = excluded.name, brand = excluded.brand, kind = excluded.kind, street = excluded.street,
                postcode = excluded.postcode, town = excluded.town, latitude = excluded.latitude,
                longitude = excluded.longitude, time_zone = excluded.time_zone, opening_hours = excluded.opening_hours,
                pickup = excluded.pickup, capabilities = excluded.capabilities,
                pickup_lead_minutes = excluded.pickup_lead_minutes, slot_minutes = excluded.slot_minutes,
                slot_orders = excluded.slot_orders, slot_units = excluded.slot_units,
                pickup_cut_off = excluded.pickup_cut_off, horizon_days = excluded.horizon_days,
                pickup_daily_orders = excluded.pickup_daily_orders, pickup_daily_units = excluded.pickup_daily_units,
                dispatch_cut_off = excluded.dispatch_cut_off, dispatch_lead_minutes = excluded.dispatch_lead_minutes,
                transit_days = excluded.transit_days, dispatch_daily_orders = excluded.dispatch_daily_orders,
                version = l.version + 1, change = excluded.change
            """;

    private final JdbcClient jdbc;

    Locations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the change that the running transaction makes; others who want one wait until it ends. */
    long nextChange() {
        return jdbc.sql("UPDATE change_count SET number = number + 1 WHERE name = 'location' RETURNING number")
                .query(Long.class)
                .single();
    }

    /** The number of the last change that was committed. */
    long lastChange() {
        return jdbc.sql("SELECT number FROM change_count WHERE name = 'location'")
                .query(Long.class)
                .single();
    }

    List<Location> changedAfter(long change) {
        return jdbc.sql(SELECT + "WHERE l.change > :change")
                .param("change", change)
                .query(new LocationRow())
                .list();
    }

    List<Location> find(Collection<LocationId> ids) {
        return jdbc.sql(SELECT + "WHERE l.id = ANY (:ids::text[])")
                .param("ids", ids(ids))
                .query(new LocationRow())
                .list();
    }

    List<Location> after(String id, int limit, boolean withSuppliers) {
        return jdbc.sql(SELECT
                        + "WHERE l.id > :after AND (:suppliers OR l.kind <> 'SUPPLIER') ORDER BY l.id LIMIT :limit")
                .param("after", id)
                .param("suppliers", withSuppliers)
                .param("limit", limit)
                .query(new LocationRow())
                .list();
    }

    /** Writes descriptions, new or changed; each raises its version. */
    void write(List<LocationId> ids, List<LocationDetails> details, long change) {
        jdbc.sql(UPSERT)
                .param("change", change)
                .param("ids", ids(ids))
                .param("names", texts(details, LocationDetails::name))
                .param("brands", texts(details, LocationDetails::brand))
                .param("kinds", texts(details, one -> one.kind().name()))
                .param("streets", texts(details, one -> one.address().street()))
                .param("postcodes", texts(details, one -> one.address().postcode()))
                .param("towns", texts(details, one -> one.address().town()))
                .param("latitudes", decimals(details, one -> one.point().latitude()))
                .param("longitudes", decimals(details, one -> one.point().longitude()))
                .param("zones", texts(details, LocationDetails::timeZone))
                .param("hours", texts(details, LocationDetails::openingHours))
                .param("capabilities", texts(details, Locations::capabilities))
                .param("leads", numbers(details, one -> one.terms().pickup().leadMinutes()))
                .param("slots", numbers(details, one -> one.terms().pickup().slotMinutes()))
                .param(
                        "slotOrders",
                        numbers(details, one -> one.terms().pickup().slotOrders()))
                .param("slotUnits", numbers(details, one -> one.terms().pickup().slotUnits()))
                .param(
                        "cutOffs",
                        texts(details, one -> text(one.terms().pickup().cutOff())))
                .param("horizons", numbers(details, one -> one.terms().pickup().horizonDays()))
                .param("orders", numbers(details, one -> one.terms().pickup().dailyOrders()))
                .param("units", numbers(details, one -> one.terms().pickup().dailyUnits()))
                .param(
                        "dispatchCutOffs",
                        texts(details, one -> text(one.terms().dispatch().cutOff())))
                .param(
                        "dispatchLeads",
                        numbers(details, one -> one.terms().dispatch().leadMinutes()))
                .param(
                        "transits",
                        numbers(details, one -> one.terms().dispatch().transitDays()))
                .param(
                        "dispatchOrders",
                        numbers(details, one -> one.terms().dispatch().dailyOrders()))
                .update();
    }

    /** Says that something beside the description changed; answers false when there is no such location. */
    boolean touch(LocationId id, long change) {
        return jdbc.sql("UPDATE location SET version = version + 1, change = :change WHERE id = :id")
                        .param("id", id.value())
                        .param("change", change)
                        .update()
                == 1;
    }

    void writeDay(LocationId id, ExceptionalDay day) {
        jdbc.sql("""
                INSERT INTO exceptional_day (location_id, day, hours, reason) VALUES (:id, :day, :hours, :reason)
                ON CONFLICT (location_id, day) DO UPDATE SET hours = excluded.hours, reason = excluded.reason
                """)
                .param("id", id.value())
                .param("day", day.date())
                .param("hours", day.hours())
                .param("reason", day.reason())
                .update();
    }

    void removeDay(LocationId id, LocalDate day) {
        jdbc.sql("DELETE FROM exceptional_day WHERE location_id = :id AND day = :day")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    static String[] ids(Collection<LocationId> ids) {
        return ids.stream().map(LocationId::value).toArray(String[]::new);
    }

    private static String capabilities(LocationDetails details) {
        return String.join(
                " ",
                details.capabilities().stream().map(Capability::name).sorted().toList());
    }

    private static @Nullable String[] texts(
            List<LocationDetails> details, Function<LocationDetails, @Nullable String> column) {
        return details.stream().map(column).toArray(String[]::new);
    }

    private static Double[] decimals(List<LocationDetails> details, Function<LocationDetails, Double> column) {
        return details.stream().map(column).toArray(Double[]::new);
    }

    private static @Nullable Integer[] numbers(
            List<LocationDetails> details, Function<LocationDetails, @Nullable Integer> column) {
        return details.stream().map(column).toArray(Integer[]::new);
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }
}
