package org.comptoir.store.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** A place in the work list: after this promise. Its text is opaque to callers. */
public record WorkCursor(Instant collectBy, UUID fulfilmentId) {
    /** Before every promise. */
    public static final WorkCursor START = new WorkCursor(Instant.EPOCH, new UUID(0, 0));

    /** The end of the years that the database and everybody else can write. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** Right behind an item. */
    static WorkCursor of(WorkItem item) {
        return new WorkCursor(item.promise().collectBy(), item.fulfilmentId());
    }

    /** Reads {@link #toString()}; {@link IllegalArgumentException} for anything else. */
    public static WorkCursor valueOf(String text) {
        var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("/", 2);
        if (parts.length != 2 || parts[0].startsWith("-")) {
            throw new IllegalArgumentException("Not a place in the work list");
        }
        var micros = Long.parseLong(parts[0]);
        var at = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        if (at.isAfter(LAST)) {
            throw new IllegalArgumentException("Not a place in the work list");
        }
        return new WorkCursor(at, UUID.fromString(parts[1]));
    }

    /** The database keeps microseconds, so does the text. */
    @Override
    public String toString() {
        var micros = collectBy.getEpochSecond() * 1_000_000 + collectBy.getNano() / 1_000;
        return Base64.getUrlEncoder().withoutPadding().encodeToString((micros + "/" + fulfilmentId).getBytes(UTF_8));
    }
}
