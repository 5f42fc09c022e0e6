package org.comptoir.local.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds the end of one HTTP/1.1 answer after another in what a connection delivers; keeps its status and the beginning of its body. */
final class ResponseReader {
    private static final int LONGEST_LINE = 512;
    private static final int SAMPLE = 400;

    private enum State {
        STATUS,
        HEADERS,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILERS
    }

    private final byte[] line = new byte[LONGEST_LINE];
    private final byte[] sample = new byte[SAMPLE];
    private State state = State.STATUS;
    private int length;
    private int sampled;
    private int status;
    private long left;
    private boolean chunked;
    private boolean closing;

    /** Takes what is there; answers whether one answer is complete, and then leaves the rest in the buffer. */
    boolean read(ByteBuffer from) {
        while (from.hasRemaining()) {
            if (state == State.BODY || state == State.CHUNK) {
                skip(from);
                if (left == 0 && endOfPart()) {
                    return true;
                }
            } else {
                byte next = from.get();
                if (next == '\n') {
                    if (endOfLine()) {
                        return true;
                    }
                    length = 0;
                } else if (next != '\r' && length < LONGEST_LINE) {
                    line[length++] = next;
                }
            }
        }
        return false;
    }

    /** Forgets an answer of which only the beginning came. */
    void reset() {
        state = State.STATUS;
        length = 0;
    }

    int status() {
        return status;
    }

    /** Whether the server said that it closes the connection after this answer. */
    boolean isClosing() {
        return closing;
    }

    String sample() {
        return new String(sample, 0, sampled, StandardCharsets.UTF_8);
    }

    private void skip(ByteBuffer from) {
        int take = (int) Math.min(left, from.remaining());
        int keep = Math.min(take, SAMPLE - sampled);
        if (keep > 0 && status >= 400) {
            from.get(from.position(), sample, sampled, keep);
            sampled += keep;
        }
        from.position(from.position() + take);
        left -= take;
    }

    private boolean endOfPart() {
        if (state == State.CHUNK) {
            state = State.CHUNK_END;
            return false;
        }
        return complete();
    }

    private boolean endOfLine() {
        switch (state) {
            case STATUS -> begin();
            case HEADERS -> {
                if (length == 0) {
                    return endOfHeaders();
                }
                header();
            }
            case CHUNK_SIZE -> chunk();
            case CHUNK_END -> state = State.CHUNK_SIZE;
            case TRAILERS -> {
                if (length == 0) {
                    return complete();
                }
            }
            default -> throw new IllegalStateException("no lines in " + state);
        }
        return false;
    }

    private void begin() {
        status = (line[9] - '0') * 100 + (line[10] - '0') * 10 + line[11] - '0';
        left = 0;
        sampled = 0;
        chunked = false;
        closing = false;
        state = State.HEADERS;
    }

    private void header() {
        switch (line[0] | 0x20) { // the few that matter, without a string for each of the others
            case 'c' -> {
                String text = new String(line, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                if (text.startsWith("content-length:")) {
                    left = Long.parseLong(text.substring(15).strip());
                } else if (text.startsWith("connection:")) {
                    closing = text.contains("close");
                }
            }
            case 't' -> {
                String text = new String(line, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                chunked |= text.startsWith("transfer-encoding:") && text.contains("chunked");
            }
            default -> {}
        }
    }

    private boolean endOfHeaders() {
        if (status < 200) {
            state = State.STATUS; // 100 Continue: the answer itself follows
            return false;
        }
        if (chunked) {
            state = State.CHUNK_SIZE;
            return false;
        }
        state = State.BODY;
        return (left == 0 || status == 204 || status == 304) && complete();
    }

    private void chunk() {
        int end = 0;
        while (end < length && line[end] != ';') {
            end++;
        }
        left = Long.parseLong(new String(line, 0, end, StandardCharsets.ISO_8859_1).strip(), 16);
        state = left == 0 ? State.TRAILERS : State.CHUNK;
    }

    private boolean complete() {
        reset();
        return true;
    }
}
