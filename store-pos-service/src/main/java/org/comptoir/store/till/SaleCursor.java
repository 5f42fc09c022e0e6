package org.comptoir.store.till;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** A place in the sales of a store, newest first. Its text is opaque to callers. */
public record SaleCursor(Instant soldAt, UUID id) {
    /** Before the newest sale, however wrong the clock of its till. */
    public static final SaleCursor START = new SaleCursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

    /** The end of the years that the database and everybody else can write. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** Right behind a sale. */
    static SaleCursor of(Sale sale) {
        return new SaleCursor(sale.soldAt(), sale.id());
    }

    /** Reads {@link #toString()}; {@link IllegalArgumentException} for anything else. */
    public static SaleCursor valueOf(String text) {
        var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("/", 2);
        if (parts.length != 2 || parts[0].startsWith("-")) {
            throw new IllegalArgumentException("Not a place in the sales");
        }
        var micros = Long.parseLong(parts[0]);
        var at = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        if (at.isAfter(LAST)) {
            throw new IllegalArgumentException("Not a place in the sales");
        }
        return new SaleCursor(at, UUID.fromString(parts[1]));
    }

    /** The database keeps microseconds, so does the text. */
    @Override
    public String toString() {
        var micros = soldAt.getEpochSecond() * 1_000_000 + soldAt.getNano() / 1_000;
        return Base64.getUrlEncoder().withoutPadding().encodeToString((micros + "/" + id).getBytes(UTF_8));
    }
}
