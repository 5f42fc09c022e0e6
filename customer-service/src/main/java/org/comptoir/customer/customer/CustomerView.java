package org.comptoir.customer.customer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one caller may see of a customer.
 *
 * @param number the unique code, made to be read aloud
 * @param email in full or masked, see {@code contactMasked}
 * @param phone E.164, in full or masked
 * @param contactMasked whether e-mail and phone are masked for this caller
 * @param version of the record; the value for {@code If-Match}
 */
public record CustomerView(
        UUID id,
        String number,
        CustomerKind kind,
        String givenName,
        String familyName,
        String email,
        @Nullable String phone,
        String language,
        boolean contactMasked,
        long version,
        Instant createdAt,
        Instant changedAt) {
    @Override
    public String toString() {
        return "CustomerView[" + id + "]";
    }
}
