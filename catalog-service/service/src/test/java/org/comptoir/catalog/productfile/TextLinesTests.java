package org.comptoir.catalog.productfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTests {

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo\n\nfour", "one\r\ntwo\r\n\r\nfour\r\n", "one\rtwo\r\rfour\r"})
    void numbersLinesWhateverEndsThem(String text) {
        assertThat(read(text, 100)).containsExactly("1:one", "2:two", "4:four");
    }

    @Test
    void keepsNothingOfALineThatIsTooLong() {
        assertThat(read("short\n" + "x".repeat(200_000) + "\nlast", 100)).containsExactly("1:short", "2:!", "3:last");
    }

    @Test
    void understandsALineEndThatIsCutInTwo() {
        var bytes = "a\r\nb\r\nc".getBytes(StandardCharsets.US_ASCII);
        var byteByByte = new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < bytes.length ? bytes[at++] : -1;
            }

            @Override
            public int read(byte[] target, int offset, int most) {
                if (at == bytes.length) {
                    return -1;
                }
                target[offset] = bytes[at++];
                return 1;
            }
        };

        assertThat(read(new TextLines(byteByByte, 100))).containsExactly("1:a", "2:b", "3:c");
    }

    private static List<String> read(String text, int longest) {
        return read(new TextLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest));
    }

    private static List<String> read(TextLines lines) {
        var read = new ArrayList<String>();
        while (lines.hasMore()) {
            var line = lines.next();
            read.add(line.number() + ":" + (line.tooLong() ? "!" : new String(line.bytes(), StandardCharsets.UTF_8)));
        }
        return read;
    }
}
