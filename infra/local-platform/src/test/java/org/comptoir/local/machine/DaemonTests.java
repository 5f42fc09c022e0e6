package org.comptoir.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTests {
    @TempDir
    Path directory;

    @Test
    void isFoundAgainByItsFileAndStopsWhenAsked() {
        Daemon daemon = spawn("sleep", "60");
        Path file = directory.resolve("run/sleep.pid");
        daemon.remember(file);

        Daemon found = Daemon.remembered(file).orElseThrow();
        assertThat(found.pid()).isEqualTo(daemon.pid());
        assertThat(found.stop("TERM", Duration.ofSeconds(5))).isTrue();
        assertThat(daemon.isAlive()).isFalse();
        assertThat(Daemon.remembered(file)).isEmpty();
    }

    @Test
    void isKilledWhenItDoesNotListen() {
        Daemon daemon = spawn("bash", "-c", "trap '' TERM; echo deaf; while true; do sleep 0.1; done");
        Waiting.until(
                Duration.ofSeconds(5),
                () -> LogTail.of(directory.resolve("x.log"), 1).contains("deaf"));

        assertThat(daemon.stop("TERM", Duration.ofMillis(300))).isFalse();
        assertThat(daemon.isAlive()).isFalse();
    }

    @Test
    void aReusedProcessIdIsNotTakenForIt() throws IOException {
        Path file = directory.resolve("old.pid");
        Files.write(file, List.of(Long.toString(ProcessHandle.current().pid()), "2001-01-01T00:00:00Z"));

        assertThat(Daemon.remembered(file)).isEmpty();
    }

    @Test
    void aPidFileCutShortSpeaksOfNothing() throws IOException {
        Path file = directory.resolve("cut.pid");
        Files.writeString(file, "12");

        assertThat(Daemon.remembered(file)).isEmpty();
    }

    @Test
    void keepsItsLogAndTheOneBefore() {
        Path log = directory.resolve("x.log");
        spawn("echo", "first").awaitExit(Duration.ofSeconds(5));
        spawn("echo", "second").awaitExit(Duration.ofSeconds(5));

        assertThat(LogTail.lines(log, 5)).containsExactly("second");
        assertThat(LogTail.lines(directory.resolve("x.log.previous"), 5)).containsExactly("first");
    }

    @Test
    void seesWhoHoldsAPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortHolder.isFree(socket.getLocalPort())).isFalse();
            if (Files.exists(Path.of("/proc/net/tcp"))) {
                assertThat(PortHolder.of(socket.getLocalPort()).orElseThrow())
                        .contains("process " + ProcessHandle.current().pid());
            }
        }
    }

    @Test
    void structuredLinesBecomeReadable() {
        assertThat(LogLine.readable(
                        "{\"@timestamp\":\"2026-11-21T10:00:00.123456Z\",\"log\":{\"level\":\"INFO\",\"logger\":\"org.x.Orders\"},"
                                + "\"message\":\"placed\"}"))
                .isEqualTo("10:00:00.123 INFO  Orders: placed");
        assertThat(LogLine.readable("{broken")).isEqualTo("{broken");
    }

    private Daemon spawn(String... command) {
        return Daemon.spawn(new Launch(List.of(command), Map.of(), directory.resolve("x.log")));
    }
}
