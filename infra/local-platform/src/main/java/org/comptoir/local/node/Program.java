package org.comptoir.local.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java program laid out on disk, with its start-up cache (JDK AOT cache: loaded and linked classes) where one is possible.
 *
 * @param flags flags of the JVM
 * @param target what to run: {@code -jar x.jar}, or a class path, a main class and arguments
 * @param cache where its start-up cache stands or will stand; null when it runs from class directories and cannot have one
 */
record Program(
        List<String> flags, List<String> target, @Nullable Path cache) {
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    Program {
        flags = List.copyOf(flags);
        target = List.copyOf(target);
    }

    boolean wantsTraining() {
        return cache != null && !Files.exists(cache);
    }

    /** The ordinary command; uses the cache when it is there. */
    List<String> command() {
        return cache != null && Files.exists(cache) ? with("-XX:AOTCache=" + cache) : with();
    }

    /** The command of a run that leaves a fresh cache behind when it ends. */
    List<String> training() {
        try {
            Files.createDirectories(fresh().resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return with("-XX:AOTCacheOutput=" + fresh());
    }

    /** Takes the fresh cache into use after a training run; without one the program starts as slowly as before. */
    void keepTraining() {
        try {
            if (cache != null && Files.exists(fresh())) {
                Files.move(fresh(), cache, StandardCopyOption.ATOMIC_MOVE);
                String name = cache.getFileName().toString();
                Versions.prune(cache.resolveSibling(""), name.substring(0, name.lastIndexOf('-')));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fresh() {
        return Path.of(cache + ".new");
    }

    Program withArguments(String... arguments) {
        List<String> longer = new ArrayList<>(target);
        longer.addAll(List.of(arguments));
        return new Program(flags, longer, cache);
    }

    private List<String> with(String... cacheFlags) {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(flags);
        command.addAll(List.of(cacheFlags));
        command.addAll(target);
        return command;
    }
}
