package org.comptoir.customer.customer;

import org.jspecify.annotations.Nullable;

/** What is known of a customer and may be edited. Its text form tells nothing. */
public record CustomerDetails(
        CustomerKind kind,
        PersonName name,
        EmailAddress email,
        @Nullable PhoneNumber phone,
        Language language) {
    @Override
    public String toString() {
        return "CustomerDetails[" + kind + "]";
    }
}
