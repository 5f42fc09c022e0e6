package org.comptoir.local.node;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.local.layout.Part;

/** Flags for many small JVMs on few cores: serial collector, first compiler only, small heaps. Production uses other ones. */
final class JvmFlags {
    private static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ReservedCodeCacheSize=96m",
            "-Xss512k",
            "-Djava.awt.headless=true",
            "-Duser.timezone=UTC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private JvmFlags() {}

    static List<String> of(Part part) {
        List<String> flags = new ArrayList<>(COMMON);
        flags.add("-Xmx" + heapMegabytes(part) + "m");
        if (part == Part.KAFKA) {
            flags.add("-Dlogback.configurationFile=logback-local.xml");
        }
        return List.copyOf(flags);
    }

    private static int heapMegabytes(Part part) {
        return switch (part) {
            case COMPANION -> 96;
            case GATEWAY -> 160;
            // An import of 100,000 products and the rows of a quote at the same time.
            case CATALOG -> 320;
            case INVENTORY, KAFKA -> 256;
            default -> 192;
        };
    }
}
