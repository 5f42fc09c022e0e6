package org.comptoir.pricing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** An instant, and what the clock on the wall shows then; the clock is read once, and only if somebody looks. */
final class Moment {

    private final Instant instant;
    private final ZoneId zone;
    private @Nullable LocalDateTime local;

    Moment(Instant instant, ZoneId zone) {
        this.instant = instant;
        this.zone = zone;
    }

    Instant instant() {
        return instant;
    }

    LocalDateTime local() {
        var known = local;
        if (known == null) {
            known = LocalDateTime.ofInstant(instant, zone);
            local = known;
        }
        return known;
    }
}
