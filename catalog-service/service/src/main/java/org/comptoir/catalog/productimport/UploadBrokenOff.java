package org.comptoir.catalog.productimport;

import java.util.UUID;

/** A file did not arrive as a whole; what came is kept and the upload may go on from {@code receivedBytes}. */
public class UploadBrokenOff extends RuntimeException {

    private final long receivedBytes;

    UploadBrokenOff(UUID id, long receivedBytes) {
        super("The upload of import " + id + " broke off; send the rest from byte " + receivedBytes);
        this.receivedBytes = receivedBytes;
    }

    public long receivedBytes() {
        return receivedBytes;
    }
}
