package org.comptoir.customer.customer.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.customer.customer.CustomerKey;
import org.comptoir.customer.customer.CustomerNumber;
import org.comptoir.customer.customer.EmailAddress;
import org.comptoir.customer.customer.InvalidParameter;
import org.comptoir.customer.customer.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Reads what to search by from the parameters of a search. */
final class SearchKey {
    private SearchKey() {}

    static CustomerKey read(@Nullable String email, @Nullable String phone, @Nullable String number) {
        List<String> given =
                Stream.of(email, phone, number).filter(Objects::nonNull).toList();
        if (given.size() != 1) {
            throw new InvalidParameter("email", "or phone or number must be given, exactly one of them");
        }
        if (email != null) {
            return EmailAddress.typed(email)
                    .map(CustomerKey.ByEmail::new)
                    .orElseThrow(() -> new InvalidParameter("email", "must be an e-mail address"));
        }
        if (phone != null) {
            return PhoneNumber.typed(phone)
                    .map(CustomerKey.ByPhone::new)
                    .orElseThrow(() -> new InvalidParameter("phone", "must be a phone number"));
        }
        return CustomerNumber.typed(given.getFirst())
                .map(CustomerKey.ByNumber::new)
                .orElseThrow(
                        () -> new InvalidParameter("number", "must be a customer number with its check character"));
    }
}
