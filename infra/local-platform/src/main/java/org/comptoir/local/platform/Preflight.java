package org.comptoir.local.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Ports;
import org.comptoir.local.machine.PortHolder;
import org.comptoir.local.machine.Room;

/** Looks before the leap: what would make a start fail is said beforehand, in words that tell what to do. */
public final class Preflight {
    private static final long MEMORY_MEGABYTES = 2_600;
    private static final long DISK_MEGABYTES = 3_000;
    private static final int JDK = 25;

    private Preflight() {}

    /** Throws a {@link PlatformProblem} when the platform cannot start here and now. Parts that run already are left alone. */
    public static void check(LocalPlatform platform) {
        verifyMachine(System.getProperty("os.name"), Runtime.version().feature());
        List<Part> missing = missing(platform);
        List<Port> wanted =
                missing.stream().flatMap(part -> part.ports().stream()).toList();
        verifyPorts(wanted, platform.settings().ports(), PortHolder::isFree, PortHolder::of);
        if (missing.size() == Part.values().length) {
            verifyRoom(Room.at(platform.settings().home()), platform.settings());
        }
    }

    static void verifyMachine(String system, int jdk) {
        if (system.startsWith("Windows")) {
            throw new PlatformProblem(
                    "./comptoir needs Linux or macOS. On Windows run it inside WSL, or use docker compose up.");
        }
        if (jdk < JDK) {
            throw new PlatformProblem("This is JDK " + jdk + "; Comptoir needs JDK " + JDK
                    + " or newer. Point at one with JAVA_HOME and start again.");
        }
    }

    static void verifyPorts(List<Port> wanted, Ports ports, IntPredicate free, IntFunction<Optional<String>> holder) {
        List<Port> taken =
                wanted.stream().filter(port -> !free.test(ports.of(port))).toList();
        if (!taken.isEmpty()) {
            String list = taken.stream()
                    .map(port -> "  %d, wanted for %s, is held by %s"
                            .formatted(
                                    ports.of(port),
                                    port.purpose(),
                                    holder.apply(ports.of(port)).orElse("a process that cannot be seen from here")))
                    .collect(Collectors.joining("\n"));
            throw new PlatformProblem(
                    (taken.size() == 1 ? "A port is in use:\n" : "Ports are in use:\n") + list
                            + "\nStop that program, or move all ports of Comptoir, for example: COMPTOIR_PORT_OFFSET=1000 ./comptoir up");
        }
    }

    static void verifyRoom(Room room, PlatformSettings settings) {
        if (room.memoryMegabytes() < MEMORY_MEGABYTES) {
            throw new PlatformProblem(
                    ("Comptoir needs about %,d MB of free memory for its nine processes, and %,d MB are left."
                                    + " Close something large and start again (./comptoir up --unchecked tries all the same).")
                            .formatted(MEMORY_MEGABYTES, room.memoryMegabytes()));
        }
        if (room.diskMegabytes() < DISK_MEGABYTES) {
            throw new PlatformProblem(
                    ("Comptoir needs about %,d MB on disk for data and start-up caches, and %,d MB are left at %s."
                                    + " Make room, or set COMPTOIR_HOME to a directory on another disk.")
                            .formatted(DISK_MEGABYTES, room.diskMegabytes(), settings.home()));
        }
    }

    /** What is to be started: everything, or what crashed or was cut off. */
    private static List<Part> missing(LocalPlatform platform) {
        List<Part> running = platform.running();
        List<Part> missing = Stream.of(Part.values())
                .filter(part -> !running.contains(part) || !platform.isReady(part))
                .toList();
        if (missing.isEmpty()) {
            throw new PlatformProblem("Comptoir is already running at " + platform.url(Port.GATEWAY)
                    + ". See ./comptoir status, or stop it with ./comptoir down.");
        }
        missing.stream().filter(running::contains).forEach(platform::stop);
        return missing;
    }
}
