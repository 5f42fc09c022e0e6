package org.comptoir.inventory.location;

/** The coordinates are nowhere near the postcode: one of the two is wrong. */
public class MisplacedLocation extends RuntimeException {
    private final int kilometres;

    MisplacedLocation(String postcode, int kilometres) {
        super("The coordinates are " + kilometres + " km from postcode " + postcode);
        this.kilometres = kilometres;
    }

    public int kilometres() {
        return kilometres;
    }
}
