package org.comptoir.inventory.promise;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper was told, and what became of it.
 *
 * @param id chosen by the caller
 * @param madeBy subject of the caller
 * @param channel through which it is sold
 * @param fingerprint of the question
 * @param answer what was told
 * @param madeAt on the clock of the database
 * @param validUntil until when it can be accepted
 * @param over whether that moment has passed
 * @param acceptance which option was taken; null when none was
 */
public record Promise(
        UUID id,
        String madeBy,
        String channel,
        String fingerprint,
        PromiseAnswer answer,
        Instant madeAt,
        Instant validUntil,
        boolean over,
        @Nullable Acceptance acceptance) {
    /** Where it stands. */
    public enum Status {
        /** May be accepted. */
        OPEN,
        /** Became reservations. */
        ACCEPTED,
        /** Was not accepted in time. */
        EXPIRED
    }

    public Status status() {
        if (acceptance != null && acceptance.isFinished()) {
            return Status.ACCEPTED;
        }
        return over ? Status.EXPIRED : Status.OPEN;
    }

    /** Services, agents and operators see all, everybody else what they asked for themselves. */
    boolean isOpenTo(Caller caller) {
        return caller.isAny(Role.SERVICE, Role.OPERATOR, Role.AGENT) || madeBy.equals(caller.subject());
    }
}
