package org.comptoir.catalog.productfile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One record of a table (RFC 4180), put together from the lines it spreads over. Fields are split byte by byte and kept
 * as Latin-1, which loses nothing; what encoding a field really has is asked later.
 */
final class CsvRecord {

    private enum State {
        FIELD_BEGINS,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        BROKEN
    }

    private final char separator;
    private final List<String> fields = new ArrayList<>();
    private final ByteArrayOutputStream field = new ByteArrayOutputStream(64);
    private State state = State.FIELD_BEGINS;

    CsvRecord(char separator) {
        this.separator = separator;
    }

    /** Goes on with this line. */
    void add(byte[] line) {
        if (state == State.QUOTED) {
            field.write('\n');
        }
        for (var at = 0; at < line.length && state != State.BROKEN; at++) {
            read(line[at]);
        }
        if (state != State.QUOTED && state != State.BROKEN) {
            endField();
        }
    }

    /** Whether its last field goes on in the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether something stands between a closing quote and the next separator. */
    boolean isBroken() {
        return state == State.BROKEN;
    }

    List<String> fields() {
        return fields;
    }

    private void read(byte each) {
        switch (state) {
            case FIELD_BEGINS -> begin(each);
            case PLAIN -> plain(each);
            case QUOTED -> quoted(each);
            case QUOTE_IN_QUOTED -> afterQuote(each);
            case BROKEN -> {}
        }
    }

    private void begin(byte each) {
        if (each == '"') {
            state = State.QUOTED;
        } else {
            state = State.PLAIN;
            plain(each);
        }
    }

    private void plain(byte each) {
        if (each == separator) {
            endField();
        } else {
            field.write(each);
        }
    }

    private void quoted(byte each) {
        if (each == '"') {
            state = State.QUOTE_IN_QUOTED;
        } else {
            field.write(each);
        }
    }

    private void afterQuote(byte each) {
        if (each == '"') {
            field.write(each);
            state = State.QUOTED;
        } else if (each == separator) {
            endField();
        } else {
            state = State.BROKEN;
        }
    }

    private void endField() {
        fields.add(field.toString(StandardCharsets.ISO_8859_1));
        field.reset();
        state = State.FIELD_BEGINS;
    }
}
