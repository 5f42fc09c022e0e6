package org.comptoir.customer.customer;

/** Why a member of staff looks at a customer; kept in the access log. A closed list, so that nobody writes names into it. */
public enum Purpose {
    SERVICE,
    CHECKOUT,
    COLLECTION,
    RETURN
}
