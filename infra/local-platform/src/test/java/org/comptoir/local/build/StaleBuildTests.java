package org.comptoir.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build.sh} finds stale, tried on a small copy of the repository's layout. */
class StaleBuildTests {
    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> MODULES = List.of(
            "infra/local-platform",
            "gateway-service",
            "catalog-service/service",
            "inventory-service",
            "order-service",
            "customer-service",
            "store-pos-service");

    @TempDir
    Path repository;

    @BeforeEach
    void everythingIsBuilt() throws IOException {
        for (String library : List.of("shared-contracts", "infra/service-defaults", "catalog-service/pricing")) {
            write(library + "/src/main/java/A.java", BUILT.minusSeconds(60));
            write(library + "/pom.xml", BUILT.minusSeconds(60));
        }
        write("pom.xml", BUILT.minusSeconds(60));
        write("catalog-service/pom.xml", BUILT.minusSeconds(60));
        for (String module : MODULES) {
            write(module + "/src/main/java/A.java", BUILT.minusSeconds(60));
            write(module + "/src/test/java/ATests.java", BUILT.minusSeconds(60));
            write(module + "/pom.xml", BUILT.minusSeconds(60));
            write(module + "/target/a.jar", BUILT);
        }
        age();
    }

    @Test
    void nothingIsStaleAfterABuild() throws Exception {
        assertThat(stale()).isEmpty();
    }

    @Test
    void aChangedSourceIsStale() throws Exception {
        write("order-service/src/main/java/A.java", BUILT.plusSeconds(5));
        assertThat(stale()).isEqualTo("order-service/src/main/java/A.java");
    }

    @Test
    void aChangedLibraryMakesItsServicesStale() throws Exception {
        write("infra/service-defaults/src/main/java/A.java", BUILT.plusSeconds(5));
        assertThat(stale()).isEqualTo("infra/service-defaults/src/main/java/A.java");
    }

    @Test
    void aChangedTestIsNot() throws Exception {
        write("order-service/src/test/java/ATests.java", BUILT.plusSeconds(5));
        assertThat(stale()).isEmpty();
    }

    @Test
    void aDeletedSourceIsStale() throws Exception {
        Files.delete(repository.resolve("customer-service/src/main/java/A.java"));
        assertThat(stale()).startsWith("customer-service/src/main/java");
    }

    @Test
    void aMissingJarIsStale() throws Exception {
        Files.delete(repository.resolve("gateway-service/target/a.jar"));
        assertThat(stale()).isEqualTo("gateway-service/target (missing)");
    }

    @Test
    void theFirstReasonIsEnough() throws Exception {
        for (String module : MODULES) {
            Files.delete(repository.resolve(module + "/target/a.jar"));
        }
        assertThat(stale()).isEqualTo("infra/local-platform/target (missing)");
    }

    @Test
    void aBuildThatChangedNoJarCountsByItsStamp() throws Exception {
        write("order-service/src/main/java/A.java", BUILT.plusSeconds(5));
        write("stamp", BUILT.plusSeconds(10));
        assertThat(stale()).isEmpty();
    }

    private String stale() throws Exception {
        Path script = Path.of("build.sh").toAbsolutePath();
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", "set -euo pipefail; . '" + script + "'; comptoir_stale")
                .directory(repository.toFile());
        bash.environment().put("COMPTOIR_STAMP", repository.resolve("stamp").toString());
        Process process = bash.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(errors).isEmpty();
        assertThat(process.waitFor()).isZero();
        return out;
    }

    private void write(String file, Instant modified) throws IOException {
        Path path = repository.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, file);
        Files.setLastModifiedTime(path, FileTime.from(modified));
    }

    /** Directories were made a moment ago; make them as old as the files in them. */
    private void age() throws IOException {
        try (Stream<Path> all = Files.walk(repository)) {
            for (Path directory : all.filter(Files::isDirectory).toList()) {
                Files.setLastModifiedTime(directory, FileTime.from(BUILT.minusSeconds(60)));
            }
        }
    }
}
