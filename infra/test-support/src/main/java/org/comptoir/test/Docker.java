package org.comptoir.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.testcontainers.DockerClientFactory;

/** Whether containers can be used here. */
final class Docker {
    private Docker() {}

    static boolean isWanted() {
        String choice =
                System.getenv().getOrDefault("COMPTOIR_TEST_ENGINES", "").toLowerCase(Locale.ROOT);
        return switch (choice) {
            case "docker" -> true;
            case "embedded" -> false;
            case "" -> isLikely() && DockerClientFactory.instance().isDockerAvailable();
            default -> throw new IllegalStateException("COMPTOIR_TEST_ENGINES is docker or embedded, not " + choice);
        };
    }

    /** A look at the usual places, because Testcontainers takes seconds to find that there is no engine. */
    private static boolean isLikely() {
        return System.getenv("DOCKER_HOST") != null
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".testcontainers.properties"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock"))
                || System.getProperty("os.name", "").startsWith("Windows");
    }
}
