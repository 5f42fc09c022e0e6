package org.comptoir.customer.customer;

import static org.comptoir.defaults.security.Role.AGENT;
import static org.comptoir.defaults.security.Role.CLERK;
import static org.comptoir.defaults.security.Role.CUSTOMER;
import static org.comptoir.defaults.security.Role.FRONTEND;
import static org.comptoir.defaults.security.Role.STORE_MANAGER;

import java.util.UUID;
import org.comptoir.defaults.security.Caller;

/** Who may do what with which customer: the whole table on one screen. */
final class AccessRules {
    private AccessRules() {}

    static boolean mayCreate(Caller caller, UUID id) {
        return isSelf(caller, id) || caller.isAny(AGENT, CLERK, STORE_MANAGER, FRONTEND);
    }

    static boolean mayEdit(Caller caller, Customer customer) {
        return isSelf(caller, customer.getId())
                || caller.is(AGENT)
                || (caller.isAny(CLERK, STORE_MANAGER, FRONTEND) && customer.wasCreatedBy(caller.subject()));
    }

    static boolean maySee(Caller caller, Customer customer) {
        return seesContact(caller, customer) || caller.isAny(CLERK, STORE_MANAGER);
    }

    static boolean seesContact(Caller caller, Customer customer) {
        return isSelf(caller, customer.getId())
                || caller.is(AGENT)
                || (caller.is(FRONTEND) && customer.wasCreatedBy(caller.subject()));
    }

    /** People of the retailer: their looks are kept in the access log. */
    static boolean isStaff(Caller caller) {
        return caller.isAny(AGENT, CLERK, STORE_MANAGER);
    }

    private static boolean isSelf(Caller caller, UUID id) {
        return caller.is(CUSTOMER) && caller.customer().filter(id::equals).isPresent();
    }
}
