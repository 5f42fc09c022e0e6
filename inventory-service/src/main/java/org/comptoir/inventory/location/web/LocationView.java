package org.comptoir.inventory.location.web;

import java.util.List;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.Location;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationKind;
import org.jspecify.annotations.Nullable;

/** A location as everybody may see it; capacities are for staff. */
record LocationView(
        String id,
        String name,
        @Nullable String brand,
        LocationKind kind,
        String street,
        String postcode,
        String town,
        double latitude,
        double longitude,
        String timeZone,
        @Nullable String openingHours,
        List<Capability> capabilities,
        PickupTermsBody pickupTerms,
        DispatchTermsBody dispatchTerms) {
    static LocationView from(Location location, Caller caller) {
        LocationDetails details = location.details();
        return new LocationView(
                location.id().value(),
                details.name(),
                details.brand(),
                details.kind(),
                details.address().street(),
                details.address().postcode(),
                details.address().town(),
                details.point().latitude(),
                details.point().longitude(),
                details.timeZone(),
                details.openingHours(),
                details.capabilities().stream().sorted().toList(),
                PickupTermsBody.from(details.terms().pickup(), isStaff(caller)),
                DispatchTermsBody.from(details.terms().dispatch(), isStaff(caller)));
    }

    /** How many orders a location takes is no business of the street. */
    private static boolean isStaff(Caller caller) {
        return caller.isAny(Role.CLERK, Role.STORE_MANAGER, Role.AGENT, Role.MERCHANDISER, Role.OPERATOR, Role.SERVICE);
    }
}
