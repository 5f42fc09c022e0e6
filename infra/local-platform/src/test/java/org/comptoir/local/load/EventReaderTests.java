package org.comptoir.local.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventReaderTests {
    /** Chunks that cut lines where they like. */
    private static final String ANSWER = String.join(
            "\r\n",
            "HTTP/1.1 200 ",
            "Transfer-Encoding: chunked",
            "",
            "d",
            "retry: 3000\n\n",
            "f",
            "data: {\"a\":1}\n\n",
            "8",
            "data: {\"",
            "6",
            "b\":2}\n",
            "");

    private final List<String> heard = new ArrayList<>();

    @Test
    void hearsEachLineOfDataHoweverTheBytesArrive() throws IOException {
        for (int part = 1; part < ANSWER.length(); part++) {
            heard.clear();
            EventReader reader = new EventReader(7);
            for (int from = 0; from < ANSWER.length(); from += part) {
                reader.read(bytes(ANSWER.substring(from, Math.min(ANSWER.length(), from + part))), this::hear);
            }
            assertThat(heard).containsExactly("7 {\"a\":1}", "7 {\"b\":2}");
            assertThat(reader.isAnswered()).isTrue();
        }
    }

    @Test
    void isRefusedByAnyOtherStatusAndEndsWithTheLastChunk() throws IOException {
        assertThatThrownBy(() -> new EventReader(1).read(bytes("HTTP/1.1 503 \r\n"), this::hear))
                .hasMessage("HTTP/1.1 503 ");
        EventReader reader = new EventReader(1);
        reader.read(bytes(ANSWER), this::hear);
        assertThatThrownBy(() -> reader.read(bytes("0\r\n\r\n"), this::hear)).isInstanceOf(IOException.class);
    }

    private void hear(int reader, String data) {
        heard.add(reader + " " + data);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
