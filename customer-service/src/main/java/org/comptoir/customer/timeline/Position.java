package org.comptoir.customer.timeline;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place in a timeline: everything after it is older. */
public record Position(Instant at, UUID id) {
    private static final String BETWEEN = " ";

    /** What lies outside no database could compare, and nothing ever happened there. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** Its text form, opaque to those who page. */
    String text() {
        String plain = at + BETWEEN + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Back from its text form; empty when it is none. */
    public static Optional<Position> read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            int between = plain.indexOf(BETWEEN);
            if (between < 0) {
                return Optional.empty();
            }
            Instant at = Instant.parse(plain.substring(0, between));
            UUID id = UUID.fromString(plain.substring(between + 1));
            return at.isBefore(FIRST) || at.isAfter(LAST) ? Optional.empty() : Optional.of(new Position(at, id));
        } catch (IllegalArgumentException | DateTimeException notAPosition) {
            return Optional.empty();
        }
    }
}
