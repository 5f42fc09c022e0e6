package org.comptoir.catalog.productimport;

import java.util.UUID;

/** The file of an import is here already; nothing can be added to it. */
public class UploadClosed extends RuntimeException {

    private final ImportStatus status;

    UploadClosed(UUID id, ImportStatus status) {
        super("Import " + id + " is " + status + " and takes no more bytes");
        this.status = status;
    }

    public ImportStatus status() {
        return status;
    }
}
