package org.comptoir.local.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.io.file.PathUtils;

/**
 * Directories and files named after what they were made from, so that a change makes a new one and a process still running from the
 * older one is not disturbed.
 */
final class Versions {
    private static final int KEPT = 2;

    private Versions() {}

    /** A short name for a file as it is now: another one after it was built again. */
    static String of(Path file) {
        return of(List.of(file));
    }

    static String of(List<Path> files) {
        return digest(files.stream().map(Versions::trait).collect(Collectors.joining("\n")));
    }

    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes all but the newest two that stand in the directory and begin with the prefix. */
    static void prune(Path directory, String prefix) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> versions = Files.list(directory)) {
            List<Path> old = versions.filter(
                            path -> path.getFileName().toString().startsWith(prefix))
                    .sorted(Comparator.comparing(Versions::modified).reversed())
                    .skip(KEPT)
                    .toList();
            for (Path path : old) {
                PathUtils.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What tells one state of a file from another. A jar of this build has a fixed time (reproducible builds), so its table of contents is
     * asked, which holds a checksum of each entry.
     */
    private static String trait(Path file) {
        try {
            return file.toString().endsWith("-SNAPSHOT.jar")
                    ? file + " " + contents(file)
                    : file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contents(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return digest(zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .collect(Collectors.joining("\n")));
        }
    }

    private static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
