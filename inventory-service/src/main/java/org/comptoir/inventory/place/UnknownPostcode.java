package org.comptoir.inventory.place;

/** Nobody lives in this postcode, as far as is known. */
public class UnknownPostcode extends RuntimeException {
    private final String postcode;

    UnknownPostcode(String postcode) {
        super("Postcode " + postcode + " is not known");
        this.postcode = postcode;
    }

    public String postcode() {
        return postcode;
    }
}
