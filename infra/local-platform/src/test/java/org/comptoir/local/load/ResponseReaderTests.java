package org.comptoir.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResponseReaderTests {
    private static final String TWO =
            "HTTP/1.1 409 \r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3;x=y\r\nabc\r\n0\r\n\r\n"
                    + "HTTP/1.1 200 OK\r\ncontent-length: 4\r\nConnection: close\r\n\r\nbody";

    @Test
    void findsTheEndOfEachAnswerHoweverTheBytesArrive() {
        for (int part = 1; part <= TWO.length(); part++) {
            ResponseReader reader = new ResponseReader();
            StringBuilder found = new StringBuilder();
            for (int from = 0; from < TWO.length(); from += part) {
                ByteBuffer bytes = bytes(TWO.substring(from, Math.min(TWO.length(), from + part)));
                while (reader.read(bytes)) {
                    found.append(reader.status()).append(reader.isClosing()).append(reader.sample());
                }
            }
            assertThat(found).hasToString("409falsehelloabc200true");
        }
    }

    @Test
    void knowsAnswersWithoutBody() {
        ResponseReader reader = new ResponseReader();

        assertThat(reader.read(bytes("HTTP/1.1 204 \r\nETag: \"1\"\r\n\r\n"))).isTrue();
        assertThat(reader.status()).isEqualTo(204);
    }

    @Test
    void beginsAnewAfterAnAnswerThatWasCut() {
        ResponseReader reader = new ResponseReader();
        reader.read(bytes("HTTP/1.1 200 \r\nContent-Length: 9\r\n\r\nhal"));

        reader.reset();

        assertThat(reader.read(bytes("HTTP/1.1 201 \r\nContent-Length: 0\r\n\r\n")))
                .isTrue();
        assertThat(reader.status()).isEqualTo(201);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
