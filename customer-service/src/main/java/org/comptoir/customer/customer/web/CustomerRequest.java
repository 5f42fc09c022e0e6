package org.comptoir.customer.customer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.comptoir.customer.customer.CustomerDetails;
import org.comptoir.customer.customer.CustomerKind;
import org.comptoir.customer.customer.EmailAddress;
import org.comptoir.customer.customer.Language;
import org.comptoir.customer.customer.PersonName;
import org.comptoir.customer.customer.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A whole customer as PUT.
 *
 * @param phone as typed; without a country it is a French number
 * @param language fr or en
 */
record CustomerRequest(
        @NotNull CustomerKind kind,

        @NotBlank @Size(max = 100) @Pattern(regexp = PRINTABLE, message = "must hold no control characters")
        String givenName,

        @NotBlank @Size(max = 100) @Pattern(regexp = PRINTABLE, message = "must hold no control characters")
        String familyName,

        @NotNull @Size(max = 254) @EmailText String email,
        @Nullable @Size(max = 40) @PhoneText String phone,

        @NotNull @Pattern(regexp = "^(fr|en)$", message = "must be fr or en")
        String language) {
    private static final String PRINTABLE = "[^\\x00-\\x1F\\x7F-\\x9F]*";

    CustomerDetails toDetails() {
        return new CustomerDetails(
                kind,
                new PersonName(givenName, familyName),
                EmailAddress.typed(email).orElseThrow(),
                phone == null ? null : PhoneNumber.typed(phone).orElseThrow(),
                Language.of(language));
    }

    @Override
    public String toString() {
        return "CustomerRequest[" + kind + "]";
    }
}
