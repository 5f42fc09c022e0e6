package org.comptoir.inventory.location.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.contracts.inventory.v1.LocationChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.comptoir.inventory.location.ExceptionalDay;
import org.comptoir.inventory.location.Location;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed location, in the transaction that changed it. */
@Component
class LocationEvents {
    private final Outbox outbox;
    private final Clock clock;

    LocationEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void tell(LocationsChanged change) {
        outbox.appendAll(change.locations().stream()
                .map(location ->
                        new OutboxEntry(location.id().value(), location.version(), contract(location, today(location))))
                .toList());
    }

    private LocalDate today(Location location) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(location.details().timeZone()));
    }

    static LocationChanged contract(Location location, LocalDate today) {
        LocationDetails details = location.details();
        return new LocationChanged(
                location.id().value(),
                details.name(),
                details.brand(),
                details.kind().name(),
                details.address().street(),
                details.address().postcode(),
                details.address().town(),
                details.point().latitude(),
                details.point().longitude(),
                details.timeZone(),
                details.openingHours(),
                details.capabilities().stream().map(Enum::name).sorted().toList(),
                days(location.exceptionalDays(), today));
    }

    private static List<LocationChanged.ExceptionalDay> days(List<ExceptionalDay> days, LocalDate today) {
        return days.stream()
                .filter(day -> !day.date().isBefore(today))
                .map(day -> new LocationChanged.ExceptionalDay(day.date(), day.hours(), day.reason()))
                .toList();
    }
}
