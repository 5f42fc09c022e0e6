package org.comptoir.store.work;

import java.util.UUID;

/** The item has ended; nothing more is done for it. */
public class WorkClosed extends RuntimeException {
    private final WorkStatus status;

    WorkClosed(UUID fulfilmentId, WorkStatus status) {
        super("The work on " + fulfilmentId + " has ended: " + status);
        this.status = status;
    }

    /** How it ended. */
    public WorkStatus status() {
        return status;
    }
}
