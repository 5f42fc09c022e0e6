package org.comptoir.local.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Ports;
import org.comptoir.local.machine.Room;
import org.junit.jupiter.api.Test;

class PreflightTests {
    private static final List<Port> ALL = List.of(Port.values());
    private static final PlatformSettings SETTINGS = new PlatformSettings(
            Path.of("/repo"), Path.of("/repo/home"), Path.of("/repo/home"), Ports.standard(0), true);

    @Test
    void namesThePortWhatItIsForAndWhoHoldsIt() {
        assertThatThrownBy(() -> Preflight.verifyPorts(
                        ALL, Ports.standard(0), port -> port != 9092, port -> Optional.of("java, process 4711")))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContainingAll("9092", "Kafka", "java, process 4711", "COMPTOIR_PORT_OFFSET");
    }

    @Test
    void saysSoWhenTheHolderCannotBeSeen() {
        assertThatThrownBy(() -> Preflight.verifyPorts(
                        ALL, Ports.standard(1000), port -> port != 9080, port -> Optional.empty()))
                .hasMessageContainingAll("9080", "the gateway", "cannot be seen");
    }

    @Test
    void looksOnlyAtThePortsOfWhatIsToBeStarted() {
        assertThatCode(() -> Preflight.verifyPorts(
                        List.of(Port.ORDER), Ports.standard(0), port -> port == 8083, port -> Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void goesOnWhenAllPortsAreFree() {
        assertThatCode(() -> Preflight.verifyPorts(ALL, Ports.standard(0), port -> true, port -> Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void tellsHowMuchMemoryIsMissing() {
        assertThatThrownBy(() -> Preflight.verifyRoom(new Room(1_024, 50_000), SETTINGS))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContainingAll("1,024 MB", "--unchecked");
    }

    @Test
    void tellsWhereTheDiskIsFull() {
        assertThatThrownBy(() -> Preflight.verifyRoom(new Room(8_000, 100), SETTINGS))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContainingAll("100 MB", "/repo/home", "COMPTOIR_HOME");
    }

    @Test
    void refusesAnOldJdkAndWindows() {
        assertThatThrownBy(() -> Preflight.verifyMachine("Linux", 21)).hasMessageContaining("JDK 25");
        assertThatThrownBy(() -> Preflight.verifyMachine("Windows 11", 25)).hasMessageContaining("WSL");
        assertThatCode(() -> Preflight.verifyMachine("Linux", 26)).doesNotThrowAnyException();
    }
}
