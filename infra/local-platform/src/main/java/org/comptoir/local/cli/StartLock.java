package org.comptoir.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;

/** Only one launcher at a time starts and watches a platform; the system lifts the lock when that launcher ends, however it ends. */
final class StartLock implements AutoCloseable {
    private final FileChannel file;
    private final FileLock lock;

    private StartLock(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    static StartLock take(PlatformSettings settings) {
        Path path = settings.run("launcher.lock");
        try {
            Files.createDirectories(path.resolveSibling(""));
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                throw new PlatformProblem(
                        "Another ./comptoir up is running in this checkout. See ./comptoir status, or stop it with"
                                + " ./comptoir down.");
            }
            return new StartLock(file, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that the lock is meant to be held from here on. */
    void hold() {
        if (!lock.isValid()) {
            throw new PlatformProblem("The start lock was lost.");
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
