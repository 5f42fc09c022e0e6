package org.comptoir.store.work;

import java.util.UUID;

/** The goods are still on the shelf. */
public class NotPicked extends RuntimeException {
    NotPicked(UUID fulfilmentId) {
        super("The goods of " + fulfilmentId + " were not picked yet");
    }
}
