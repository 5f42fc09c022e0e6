package org.comptoir.catalog.productfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/** The lines of a file, ended by LF, CRLF or CR. Of a line that is too long only the fact is kept. */
public final class TextLines {

    private final InputStream bytes;
    private final int longest;
    private final byte[] buffer = new byte[32 * 1024];
    private final Deque<Line> returned = new ArrayDeque<>();
    private int at;
    private int end;
    private long number;

    /** A line without its end. */
    public static final class Line {

        private final long number;
        private final byte[] bytes;
        private final boolean tooLong;

        private Line(long number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** Counted from 1. */
        public long number() {
            return number;
        }

        /** What stands in it; nobody changes it. */
        public byte[] bytes() {
            return bytes;
        }

        /** Whether it had more bytes than the limit; then it has none any more. */
        public boolean tooLong() {
            return tooLong;
        }

        boolean isEmpty() {
            return bytes.length == 0 && !tooLong;
        }
    }

    public TextLines(InputStream bytes, int longest) {
        this.bytes = bytes;
        this.longest = longest;
    }

    /** Whether there is one more line that is not empty; empty ones before it are passed over. */
    public boolean hasMore() {
        while (hasNext()) {
            var line = next();
            if (!line.isEmpty()) {
                returned.addFirst(line);
                return true;
            }
        }
        return false;
    }

    /** Whether there is one more line. */
    boolean hasNext() {
        return !returned.isEmpty() || at < end || fill();
    }

    /** The next line. */
    public Line next() {
        var before = returned.poll();
        if (before != null) {
            return before;
        }
        if (!hasNext()) {
            throw new NoSuchElementException("The file is at its end");
        }
        return read();
    }

    /** These lines, in their order, come next once more. */
    void giveBack(List<Line> lines) {
        lines.reversed().forEach(returned::addFirst);
    }

    private Line read() {
        var line = new ByteArrayOutputStream(256);
        var length = 0L;
        var ended = false;
        while (!ended && (at < end || fill())) {
            var from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            length += at - from;
            if (length <= longest) {
                line.write(buffer, from, at - from);
            }
            ended = at < end;
        }
        if (ended) {
            skipLineEnd();
        }
        number++;
        return length > longest ? new Line(number, new byte[0], true) : new Line(number, line.toByteArray(), false);
    }

    private void skipLineEnd() {
        var carriageReturn = buffer[at] == '\r';
        at++;
        if (carriageReturn && (at < end || fill()) && buffer[at] == '\n') {
            at++;
        }
    }

    private boolean fill() {
        try {
            at = 0;
            end = Math.max(0, bytes.read(buffer));
            return end > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
