package org.comptoir.local.companion.issuer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo users, who need not be listed because their names say what they are, and the machine clients. */
final class Subjects {
    private static final Set<String> OFFICE = Set.of("operator", "merchandiser", "agent", "analyst");
    private static final Pattern STAFF =
            Pattern.compile("(clerk|manager)-([A-Za-z0-9]{1,20})(?:-till-([A-Za-z0-9]{1,10}))?");
    private static final Pattern CUSTOMER = Pattern.compile("customer-([0-9]{1,9})");
    private static final Pattern CUSTOMER_ID =
            Pattern.compile("customer-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private Subjects() {}

    /** {@code operator}, {@code clerk-1000008}, {@code clerk-1000008-till-2}, {@code manager-1000008}, {@code customer-7}, {@code customer-<id>}. */
    static Optional<Subject> user(String name) {
        if (OFFICE.contains(name)) {
            return Optional.of(Subject.of(name, name));
        }
        Matcher staff = STAFF.matcher(name);
        if (staff.matches()) {
            String role = staff.group(1).equals("clerk") ? "clerk" : "store-manager";
            return Optional.of(Subject.staff(name, role, staff.group(2), staff.group(3)));
        }
        Matcher customer = CUSTOMER.matcher(name);
        if (customer.matches()) {
            return Optional.of(Subject.customer(name, customerId(Integer.parseInt(customer.group(1)))));
        }
        Matcher id = CUSTOMER_ID.matcher(name);
        return id.matches() ? Optional.of(Subject.customer(name, id.group(1))) : Optional.empty();
    }

    static Subject client(String id) {
        return Subject.of(
                id,
                switch (id) {
                    case "frontend", "demo" -> "frontend";
                    case "marketplace" -> "marketplace";
                    default -> "service";
                });
    }

    /** The same id for the same number on every machine, in the shape of a UUIDv7. */
    static String customerId(int number) {
        String digits = String.format(Locale.ROOT, "%012d", number);
        return UUID.fromString("019b7000-0000-7000-8000-" + digits).toString();
    }
}
