package org.comptoir.store.access;

import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;

/** Decides on the store, not on the route: a store that is not the caller's does not exist for the caller. */
public final class StoreAccess {
    private StoreAccess() {}

    /**
     * For whoever works there.
     *
     * @throws NotFound when the store is not one of the caller's
     */
    public static void toWork(Caller caller, String storeId) {
        if (!caller.isAny(Role.CLERK, Role.STORE_MANAGER) || !caller.worksIn(storeId)) {
            throw new NotFound("No store " + storeId);
        }
    }

    /**
     * For whoever works there, and for the roles that may look into every store.
     *
     * @throws NotFound when the caller is neither
     */
    public static void toRead(Caller caller, String storeId, Role... readers) {
        if (!caller.isAny(readers)) {
            toWork(caller, storeId);
        }
    }
}
