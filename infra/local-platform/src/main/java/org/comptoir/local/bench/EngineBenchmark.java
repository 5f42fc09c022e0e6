package org.comptoir.local.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;

/** Runs the JMH measurement of the pricing engine in a JVM of its own, with the flags of production. */
final class EngineBenchmark {
    private static final String MODULE = "infra/benchmarks/target";
    private static final String MAIN = "org.comptoir.benchmarks.QuoteBenchmark";
    private static final Pattern RESULT = Pattern.compile("\\bengine_ms=([0-9.]+)");

    private EngineBenchmark() {}

    /** Milliseconds for one basket. */
    static String milliseconds(PlatformSettings settings) {
        Path target = settings.repository().resolve(MODULE);
        if (!Files.isDirectory(target.resolve("dependency"))) {
            throw new PlatformProblem("The engine's benchmark is not built; ./comptoir bench quote builds it.");
        }
        String classPath = target.resolve("classes") + ":" + target.resolve("dependency") + "/*";
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        try {
            Process process = new ProcessBuilder(java.toString(), "-cp", classPath, MAIN)
                    .redirectErrorStream(true)
                    .start();
            return result(process);
        } catch (IOException e) {
            throw new PlatformProblem("The engine's benchmark does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("Interrupted.", e);
        }
    }

    private static String result(Process process) throws IOException, InterruptedException {
        String result = "";
        String last = "";
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                var found = RESULT.matcher(line);
                if (found.find()) {
                    result = found.group(1);
                }
                last = line.isBlank() ? last : line;
            }
        }
        if (process.waitFor() != 0 || result.isEmpty()) {
            throw new PlatformProblem("The engine's benchmark failed: " + last);
        }
        return result;
    }
}
