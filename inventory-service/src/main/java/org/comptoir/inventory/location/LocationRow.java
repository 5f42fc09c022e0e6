package org.comptoir.inventory.location;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.comptoir.inventory.place.Coordinates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads locations as {@link Locations} selects them. */
final class LocationRow implements RowMapper<Location> {
    @Override
    public Location mapRow(ResultSet row, int number) throws SQLException {
        return new Location(
                new LocationId(row.getString("id")),
                details(row),
                days(row),
                List.of((String[]) row.getArray("groups").getArray()),
                row.getLong("version"),
                row.getLong("change"));
    }

    private static LocationDetails details(ResultSet row) throws SQLException {
        LocationKind kind = LocationKind.valueOf(row.getString("kind"));
        return new LocationDetails(
                row.getString("name"),
                row.getString("brand"),
                kind,
                new LocationDetails.Address(row.getString("street"), row.getString("postcode"), row.getString("town")),
                new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getString("time_zone"),
                row.getString("opening_hours"),
                capabilities(row, kind),
                new LocationTerms(pickup(row), dispatch(row)));
    }

    private static Set<Capability> capabilities(ResultSet row, LocationKind kind) throws SQLException {
        Array told = row.getArray("capabilities");
        if (told == null) {
            return row.getBoolean("pickup") || kind != LocationKind.STORE ? kind.usualCapabilities() : Set.of();
        }
        EnumSet<Capability> capabilities = EnumSet.noneOf(Capability.class);
        Arrays.stream((String[]) told.getArray()).map(Capability::valueOf).forEach(capabilities::add);
        return capabilities;
    }

    private static PickupTerms pickup(ResultSet row) throws SQLException {
        return new PickupTerms(
                row.getInt("pickup_lead_minutes"),
                row.getInt("slot_minutes"),
                integer(row, "slot_orders"),
                integer(row, "slot_units"),
                row.getObject("pickup_cut_off", LocalTime.class),
                row.getInt("horizon_days"),
                integer(row, "pickup_daily_orders"),
                integer(row, "pickup_daily_units"));
    }

    private static DispatchTerms dispatch(ResultSet row) throws SQLException {
        return new DispatchTerms(
                row.getObject("dispatch_cut_off", LocalTime.class),
                row.getInt("dispatch_lead_minutes"),
                row.getInt("transit_days"),
                integer(row, "dispatch_daily_orders"));
    }

    private static List<ExceptionalDay> days(ResultSet row) throws SQLException {
        Date[] dates = (Date[]) row.getArray("days").getArray();
        @Nullable String[] hours = (String[]) row.getArray("day_hours").getArray();
        @Nullable String[] reasons = (String[]) row.getArray("day_reasons").getArray();
        List<ExceptionalDay> days = new ArrayList<>(dates.length);
        for (int i = 0; i < dates.length; i++) {
            days.add(new ExceptionalDay(dates[i].toLocalDate(), hours[i], reasons[i]));
        }
        return days;
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
