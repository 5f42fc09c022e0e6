package org.comptoir.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy that the tests run in. */
final class Checkout {
    private Checkout() {}

    /** The directory of the Maven wrapper, found from the module that is built. */
    static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new AssertionError("no directory with mvnw above " + Path.of("").toAbsolutePath());
    }
}
