package org.comptoir.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {
    @TempDir
    Path directory;

    @Test
    void areGeneratedOnceAndReadableByTheOwnerOnly() throws IOException {
        Path file = directory.resolve("home/secrets.properties");
        Secrets first = Secrets.in(file);

        assertThat(Secrets.in(file).client("frontend"))
                .isEqualTo(first.client("frontend"))
                .hasSizeGreaterThan(20);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(first.database("order")).isNotEqualTo(first.database("inventory"));
        assertThat(first.clients()).containsKeys("launcher", "frontend", "order-service", "store-pos-service");
    }

    @Test
    void refusesAPortOffsetThatIsNone() {
        assertThat(PlatformSettings.offset(" 1000 ")).isEqualTo(1000);
        assertThatThrownBy(() -> PlatformSettings.offset("many")).isInstanceOf(PlatformProblem.class);
        assertThatThrownBy(() -> PlatformSettings.offset("-1")).isInstanceOf(PlatformProblem.class);
    }
}
