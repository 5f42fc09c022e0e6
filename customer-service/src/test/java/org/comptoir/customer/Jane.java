package org.comptoir.customer;

import java.util.UUID;

/** A customer of the tests, as a front end sends her; every field can be another one's. */
public record Jane(String kind, String givenName, String familyName, String email, String phone, String language) {
    /** Somebody nobody else has the address of. */
    public static Jane unique() {
        String unique = UUID.randomUUID().toString();
        String digits = "%06d".formatted(Math.floorMod(unique.hashCode(), 1_000_000));
        return new Jane("REGISTERED", "Jane", "Doe", "Jane." + unique + "@Example.org", "0612" + digits, "fr");
    }

    /** The same person, written to in this language. */
    public Jane reading(String otherLanguage) {
        return new Jane(kind, givenName, familyName, email, phone, otherLanguage);
    }

    /** The same person under another family name. */
    public Jane named(String otherFamilyName) {
        return new Jane(kind, givenName, otherFamilyName, email, phone, language);
    }

    /** The same person at another address. */
    public Jane at(String otherEmail) {
        return new Jane(kind, givenName, familyName, otherEmail, phone, language);
    }
}
