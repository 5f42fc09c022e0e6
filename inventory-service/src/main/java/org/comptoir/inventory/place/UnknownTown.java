package org.comptoir.inventory.place;

/** No town of this name, or none with this postcode. */
public class UnknownTown extends RuntimeException {
    private final String town;

    UnknownTown(String town) {
        super("Town " + town + " is not known");
        this.town = town;
    }

    public String town() {
        return town;
    }
}
