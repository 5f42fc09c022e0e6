package org.comptoir.inventory.location;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.comptoir.inventory.postcode.Coordinates;
import org.jspecify.annotations.Nullable;

/** A store or a warehouse. */
@Entity
public class Location {
    @Id
    private String id;

    private String name;
    private @Nullable String brand;

    @Enumerated(EnumType.STRING)
    private LocationKind kind;

    private String street;
    private String postcode;
    private String town;
    private double latitude;
    private double longitude;
    private String timeZone;
    private @Nullable String openingHours;
    private boolean pickup;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Location() {}

    @SuppressWarnings("NullAway.Init")
    Location(LocationId id, LocationDetails details) {
        this.id = id.value();
        describe(details);
    }

    /** Replaces the whole description. */
    final void describe(LocationDetails details) {
        name = details.name();
        brand = details.brand();
        kind = details.kind();
        street = details.address().street();
        postcode = details.address().postcode();
        town = details.address().town();
        latitude = details.point().latitude();
        longitude = details.point().longitude();
        timeZone = details.timeZone();
        openingHours = details.openingHours();
        pickup = details.pickup();
    }

    public LocationId id() {
        return new LocationId(id);
    }

    public LocationDetails details() {
        return new LocationDetails(
                name,
                brand,
                kind,
                new LocationDetails.Address(street, postcode, town),
                new Coordinates(latitude, longitude),
                timeZone,
                openingHours,
                pickup);
    }

    /** Grows with each change. */
    public long version() {
        return version == null ? 0 : version;
    }
}
