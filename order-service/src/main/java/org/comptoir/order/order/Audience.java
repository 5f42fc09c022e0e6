package org.comptoir.order.order;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;

/**
 * Whom an order concerns. Customers see their own, staff those of their stores, a front end what it created, agents everything.
 *
 * @param createdBy subject of the caller that ordered
 */
record Audience(String createdBy, UUID customerId, String storeId) {
    static Audience of(Order order) {
        Terms terms = order.terms();
        return new Audience(
                terms.createdBy(), terms.customerId(), order.fulfilment().storeId());
    }

    boolean includes(Caller caller) {
        return caller.isAny(Role.AGENT, Role.OPERATOR, Role.SERVICE)
                || createdBy.equals(caller.subject())
                || isCustomer(caller)
                || (caller.isAny(Role.CLERK, Role.STORE_MANAGER) && caller.worksIn(storeId));
    }

    /**
     * The pickup code is for the customer and those who speak for the customer. It is this order's customer who counts: a clerk who shops
     * here too must not read the codes that a clerk checks.
     */
    boolean mayKnowThePickupCode(Caller caller) {
        return caller.is(Role.AGENT)
                || isCustomer(caller)
                || (caller.is(Role.FRONTEND) && createdBy.equals(caller.subject()));
    }

    private boolean isCustomer(Caller caller) {
        return caller.is(Role.CUSTOMER) && caller.isCustomer(customerId);
    }

    /** The same as {@link #includes}, asked of the database. */
    static Predicate including(Caller caller, Root<Order> order, CriteriaBuilder build) {
        if (caller.isAny(Role.AGENT, Role.OPERATOR, Role.SERVICE)) {
            return build.conjunction();
        }
        List<Predicate> any = new ArrayList<>();
        any.add(build.equal(order.get("terms").get("createdBy"), caller.subject()));
        if (caller.is(Role.CUSTOMER)) {
            caller.customer()
                    .ifPresent(own -> any.add(build.equal(order.get("terms").get("customerId"), own)));
        }
        if (caller.isAny(Role.CLERK, Role.STORE_MANAGER) && !caller.stores().isEmpty()) {
            any.add(order.get("fulfilment").get("storeId").in(caller.stores()));
        }
        return build.or(any.toArray(Predicate[]::new));
    }
}
