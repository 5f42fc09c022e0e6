package org.comptoir.local.layout;

import java.nio.file.Path;

/**
 * Where one platform keeps its things and which ports it takes. Two platforms may run side by side when neither homes nor ports meet.
 *
 * @param repository the checkout with the built service jars
 * @param home data, logs, process ids and secrets of this platform
 * @param cache unpacked programs and start-up caches; may be shared by several platforms of one checkout
 * @param ports the port numbers
 * @param training whether a service without start-up cache is started once beforehand to make one
 */
public record PlatformSettings(Path repository, Path home, Path cache, Ports ports, boolean training) {

    public PlatformSettings {
        repository = repository.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
    }

    /** The platform of the launcher: {@code COMPTOIR_HOME} or {@code .comptoir} in the checkout, {@code COMPTOIR_PORT_OFFSET}. */
    public static PlatformSettings ofLauncher(Path repository) {
        Path standard = repository.resolve(".comptoir");
        String home = System.getenv().getOrDefault("COMPTOIR_HOME", "");
        return new PlatformSettings(
                repository,
                home.isBlank() ? standard : Path.of(home),
                standard,
                Ports.standard(offset(System.getenv().getOrDefault("COMPTOIR_PORT_OFFSET", "0"))),
                true);
    }

    /** A second platform on free ports, for tests; it uses start-up caches that are there and makes none. */
    public static PlatformSettings besides(Path repository, Path home) {
        return new PlatformSettings(repository, home, repository.resolve(".comptoir"), Ports.free(), false);
    }

    public PlatformSettings withTraining(boolean wanted) {
        return new PlatformSettings(repository, home, cache, ports, wanted);
    }

    /** The same platform as a second instance of one service sees it: a port, a log and a process file of its own. */
    public PlatformSettings twinOf(Part service) {
        return new PlatformSettings(repository, home.resolve("twins"), cache, ports.withAnother(service.port()), false);
    }

    public Path data(String name) {
        return home.resolve("data").resolve(name);
    }

    public Path log(String name) {
        return home.resolve("logs").resolve(name + ".log");
    }

    public Path run(String name) {
        return home.resolve("run").resolve(name);
    }

    public Path secrets() {
        return home.resolve("secrets.properties");
    }

    public Path apps(String name) {
        return cache.resolve("apps").resolve(name);
    }

    public Path aot() {
        return cache.resolve("aot");
    }

    /** The address of what listens on the port. */
    public String url(Port port) {
        return "http://127.0.0.1:" + ports.of(port);
    }

    static int offset(String text) {
        try {
            int offset = Integer.parseInt(text.strip());
            if (offset >= 0 && offset <= 50_000) {
                return offset;
            }
        } catch (NumberFormatException e) {
            throw new PlatformProblem("COMPTOIR_PORT_OFFSET is '" + text + "', which is no number.", e);
        }
        throw new PlatformProblem("COMPTOIR_PORT_OFFSET is " + text + "; use a number from 0 to 50000.");
    }
}
