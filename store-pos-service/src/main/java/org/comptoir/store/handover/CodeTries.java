package org.comptoir.store.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wrong codes given for one fulfilment. Five of them close it for a quarter of an hour, then it starts anew. */
@Entity
@Table(name = "code_tries")
class CodeTries {
    static final int MOST = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private UUID fulfilmentId;

    private int failed;
    private @Nullable Instant lockedUntil;

    @SuppressWarnings("NullAway.Init")
    protected CodeTries() {}

    CodeTries(UUID fulfilmentId) {
        this.fulfilmentId = fulfilmentId;
    }

    /** Until when no code is looked at, if so at that time. */
    Optional<Instant> lockedAt(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    /** Counts a wrong code and says how many tries are left. */
    int fail(Instant now) {
        if (lockedUntil != null && !now.isBefore(lockedUntil)) {
            lockedUntil = null;
            failed = 0;
        }
        failed++;
        if (failed >= MOST) {
            lockedUntil = now.plus(LOCK);
        }
        return Math.max(0, MOST - failed);
    }
}
