package org.comptoir.inventory.location.web;

import java.util.List;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.Location;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationKind;
import org.jspecify.annotations.Nullable;

/** A location as everybody may see it; capacities are for staff, as are suppliers. */
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
                PickupTermsBody.from(details.terms().pickup(), Staff.includes(caller)),
                DispatchTermsBody.from(details.terms().dispatch(), Staff.includes(caller)));
    }
}
