package org.comptoir.local.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads one chunked answer of server-sent events as it arrives. */
final class EventReader {
    private static final byte[] DATA = "data: ".getBytes(StandardCharsets.US_ASCII);
    private static final int BEGIN = 512;

    private enum State {
        HEADERS,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END
    }

    private final int number;
    private State state = State.HEADERS;
    private byte[] line = new byte[BEGIN];
    private int length;
    private byte[] event = new byte[BEGIN];
    private int eventLength;
    private long left;
    private boolean answered;

    EventReader(int number) {
        this.number = number;
    }

    boolean isAnswered() {
        return answered;
    }

    void read(ByteBuffer from, EventReaders.Listener listener) throws IOException {
        while (from.hasRemaining()) {
            byte next = from.get();
            if (state == State.CHUNK) {
                event(next, listener);
                left--;
                if (left == 0) {
                    state = State.CHUNK_END;
                }
            } else if (next == '\n') {
                endOfLine();
                length = 0;
            } else if (next != '\r') {
                line = put(next, line, length);
                length++;
            }
        }
    }

    private void endOfLine() throws IOException {
        switch (state) {
            case HEADERS -> {
                if (length == 0) {
                    state = State.CHUNK_SIZE;
                } else if (!answered) {
                    String status = new String(line, 0, length, StandardCharsets.ISO_8859_1);
                    if (!status.startsWith("HTTP/1.1 200")) {
                        throw new IOException(status);
                    }
                    answered = true;
                }
            }
            case CHUNK_SIZE -> {
                left = Long.parseLong(new String(line, 0, length, StandardCharsets.ISO_8859_1), 16);
                if (left == 0) {
                    throw new IOException("the end");
                }
                state = State.CHUNK;
            }
            default -> state = State.CHUNK_SIZE;
        }
    }

    private void event(byte next, EventReaders.Listener listener) {
        if (next != '\n') {
            event = put(next, event, eventLength);
            eventLength++;
            return;
        }
        if (eventLength > DATA.length && Arrays.equals(event, 0, DATA.length, DATA, 0, DATA.length)) {
            listener.heard(number, new String(event, DATA.length, eventLength - DATA.length, StandardCharsets.UTF_8));
        }
        eventLength = 0;
    }

    private static byte[] put(byte next, byte[] into, int at) {
        byte[] room = at < into.length ? into : Arrays.copyOf(into, 2 * into.length);
        room[at] = next;
        return room;
    }
}
