package org.comptoir.inventory.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderIdsTests {
    private static final Positions HERE = new Positions("aB-_9", List.of(0L, 35L, 1_234_567L));
    private static final Positions LATER = new Positions("aB-_9", List.of(0L, 36L, 1_234_567L));

    private final ReaderIds ids = ids("secret");

    @Test
    void areReadByEveryInstanceWithTheSameSecret() {
        assertThat(ids("secret").read(ids.of(HERE))).contains(HERE);
        assertThat(ids("other").read(ids.of(HERE))).isEmpty();
    }

    @Test
    void tellNothingOfThePositions() {
        String bytes = new String(Base64.getUrlDecoder().decode(ids.of(HERE)), StandardCharsets.ISO_8859_1);
        String later = new String(Base64.getUrlDecoder().decode(ids.of(LATER)), StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotContain("aB-_9", "0.z.");
        assertThat(later.substring(16, 22))
                .as("not even the part that is the same")
                .isNotEqualTo(bytes.substring(16, 22));
    }

    @Test
    void areShort() {
        Positions twelve = new Positions("VjRTcxh0S4", Collections.nCopies(12, 50_000_000L));

        assertThat(ids.of(twelve)).hasSizeLessThan(150).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void areNotReadWhenSomebodyChangedThem() {
        byte[] bytes = Base64.getUrlDecoder().decode(ids.of(HERE));
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(ids.read(Base64.getUrlEncoder().encodeToString(changed))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "what is this", "aB-_9.0.z", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAA", "é"})
    void areNotReadFromAnythingElse(String text) {
        assertThat(ids.read(text)).isEmpty();
        assertThat(ids.read("A".repeat(100_000))).isEmpty();
    }

    private static ReaderIds ids(String secret) {
        return new ReaderIds(secret.getBytes(StandardCharsets.UTF_8));
    }
}
