package org.comptoir.catalog.edit;

/** States that an older release told in an older form, or not at all, and that are told again once. */
public interface Retellable {

    /** What they are, for the log. */
    String what();

    /** Tells some of them, at most so many, in one transaction; answers how many. Harmless on several instances at once. */
    int retell(int limit);
}
