package org.comptoir.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.platform.LocalPlatform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts one platform of its own for all journeys of the run, on free ports with an empty home below {@code target}, and stops it
 * at the end. Hands each test the {@link Cast} of people who use it.
 */
final class RunningPlatform implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(RunningPlatform.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        started(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Cast.class;
    }

    @Override
    public Cast resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Cast(started(context).platform());
    }

    private static Running started(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("platform", key -> new Running(start()), Running.class);
    }

    private static LocalPlatform start() {
        Path repository = repository();
        Path home = repository.resolve("infra/journeys/target/platform");
        empty(home);
        LocalPlatform platform = new LocalPlatform(PlatformSettings.besides(repository, home));
        try {
            platform.start();
        } catch (RuntimeException failure) {
            platform.close();
            throw failure;
        }
        return platform;
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent(), "not inside the repository");
        }
        return folder;
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Closed by JUnit when the last test of the run is done. */
    private record Running(LocalPlatform platform) implements AutoCloseable {
        @Override
        public void close() {
            platform.close();
        }
    }
}
