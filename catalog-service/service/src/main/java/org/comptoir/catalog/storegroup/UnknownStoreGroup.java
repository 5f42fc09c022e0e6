package org.comptoir.catalog.storegroup;

/** Something is meant for a group of stores that nobody has put. */
public class UnknownStoreGroup extends RuntimeException {

    private final String code;

    public UnknownStoreGroup(String code) {
        super("No store group " + code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
