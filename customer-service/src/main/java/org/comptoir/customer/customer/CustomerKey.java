package org.comptoir.customer.customer;

/** What a customer can be found by: exactly one of these, compared exactly. */
public sealed interface CustomerKey {
    /** By e-mail address, whatever its case. */
    record ByEmail(EmailAddress email) implements CustomerKey {}

    /** By phone number. */
    record ByPhone(PhoneNumber phone) implements CustomerKey {}

    /** By customer number. */
    record ByNumber(CustomerNumber number) implements CustomerKey {}
}
