package org.comptoir.local.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long a process has kept processors busy; unlike a rate it is hardly disturbed by other work on the machine. */
public final class ProcessorTime {
    private static final long TICKS_PER_SECOND = 100;
    private static final int USER = 11;

    private ProcessorTime() {}

    /** Microseconds of user and system time since the process started, all its threads; 0 where the system does not tell. */
    public static long micros(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            if (!Files.exists(stat)) {
                return 0;
            }
            String text = Files.readString(stat);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) * (1_000_000 / TICKS_PER_SECOND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
