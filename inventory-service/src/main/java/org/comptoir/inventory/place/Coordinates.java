package org.comptoir.inventory.place;

/**
 * A point on the earth.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east
 */
public record Coordinates(double latitude, double longitude) {
    /** Mean radius of the earth in metres (IUGG). */
    public static final double EARTH_RADIUS = 6_371_008.8;

    public Coordinates {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("Not on the earth: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance in metres (haversine). */
    public double metersTo(Coordinates other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
