package org.comptoir.inventory.location.web;

import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.inventory.location.LocationKind;

/** Who may see of a location what is no business of the street: its capacities, its suppliers and why it is closed. */
final class Staff {
    private Staff() {}

    static boolean includes(Caller caller) {
        return caller.isAny(Role.CLERK, Role.STORE_MANAGER, Role.AGENT, Role.MERCHANDISER, Role.OPERATOR, Role.SERVICE);
    }

    /** Whether this caller may know that there is a location of this kind. */
    static boolean mayKnow(LocationKind kind, Caller caller) {
        return kind != LocationKind.SUPPLIER || includes(caller);
    }
}
