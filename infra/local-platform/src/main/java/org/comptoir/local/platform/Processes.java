package org.comptoir.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.machine.Daemon;
import org.comptoir.local.machine.Launch;
import org.comptoir.local.node.Node;

/** The running parts of one platform, remembered in pid files so that any later launcher finds them. */
final class Processes {
    private final PlatformSettings settings;
    private volatile boolean closed;

    Processes(PlatformSettings settings) {
        this.settings = settings;
    }

    Optional<Daemon> running(Part part) {
        return Daemon.remembered(pidFile(part));
    }

    List<Part> running() {
        return Stream.of(Part.values())
                .filter(part -> running(part).isPresent())
                .toList();
    }

    /** Whether it is remembered as running and does not run. */
    boolean isCrashed(Part part) {
        return Files.exists(pidFile(part)) && running(part).isEmpty();
    }

    /** Starts and remembers; refuses once the platform is being stopped, so that Ctrl-C during a start leaves nothing behind. */
    synchronized Daemon spawn(Part part, Launch launch) {
        if (closed) {
            throw new PlatformProblem("The platform is being stopped.");
        }
        Daemon daemon = Daemon.spawn(launch);
        daemon.remember(pidFile(part));
        return daemon;
    }

    /** Takes over a process that an earlier launcher started and nobody remembers any more. */
    void adopt(Part part, long pid) {
        Daemon.of(pid).ifPresent(daemon -> daemon.remember(pidFile(part)));
    }

    synchronized void refuseNew() {
        closed = true;
    }

    synchronized void allowNew() {
        closed = false;
    }

    /** Says whether the part ended by itself; true also when it did not run. */
    boolean stop(Node node, Duration patience) {
        boolean orderly = running(node.part())
                .map(daemon -> daemon.stop(node.stopSignal(), patience))
                .orElse(true);
        forget(node.part());
        return orderly;
    }

    void kill(Part part) {
        running(part).ifPresent(Daemon::kill);
        forget(part);
    }

    private void forget(Part part) {
        try {
            Files.deleteIfExists(pidFile(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile(Part part) {
        return settings.run(part.title() + ".pid");
    }
}
