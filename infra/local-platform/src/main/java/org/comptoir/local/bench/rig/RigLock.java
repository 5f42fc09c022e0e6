package org.comptoir.local.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;

/** One measurement at a time in a checkout; the system lifts the lock when the program ends, however it ends. */
final class RigLock implements AutoCloseable {
    private final FileChannel file;

    private RigLock(FileChannel file) {
        this.file = file;
    }

    static RigLock take(PlatformSettings settings) {
        Path path = settings.run("bench.lock");
        try {
            Files.createDirectories(path.resolveSibling(""));
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                throw new PlatformProblem("Another ./comptoir bench is running in this checkout.");
            }
            return new RigLock(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
