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
            return Optional.of(new Position(at, UUID.fromString(plain.substring(between + 1))));
        } catch (IllegalArgumentException | DateTimeException notAPosition) {
            return Optional.empty();
        }
    }
}
