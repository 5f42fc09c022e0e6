package org.comptoir.inventory.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.comptoir.inventory.csv.CsvRow;
import org.comptoir.inventory.csv.RowRefused;
import org.comptoir.inventory.stock.MovementType;
import org.jspecify.annotations.Nullable;

/** Some thousand rows of a table that are decided in one transaction. */
final class Chunk {
    /** Small enough that no shelf stays locked for a second. */
    static final int ROWS = 20_000;

    private final int number;
    private final List<LoadRow> rows = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final MessageDigest digest = sha256();
    private @Nullable String digested;
    private int read;
    private int refusedLate;

    Chunk(int number) {
        this.number = number;
    }

    /** A row that was not believed. */
    record RefusedRow(long line, String column, String reason) {
        static RefusedRow of(long line, RowRefused refusal) {
            return new RefusedRow(line, refusal.column(), String.valueOf(refusal.getMessage()));
        }
    }

    /** Notes what was sent, so that the same is known again. */
    void note(CsvRow row) {
        read++;
        update(Long.toString(row.line()));
        row.fields().forEach(this::update);
    }

    /** Notes a line that could not even be split into cells. */
    void noteUnreadable(long line, RowRefused refusal) {
        read++;
        update(Long.toString(line));
        update(refusal.column());
        update(String.valueOf(refusal.getMessage()));
        refuse(line, refusal);
    }

    /** Takes a good row. Of two counts of one shelf in this chunk, the second is refused. */
    void add(LoadRow row) {
        if (!sources.add(row.source()) && row.type() == MovementType.COUNT) {
            throw new RowRefused("sku", "this shelf stands on an earlier line");
        }
        rows.add(row);
    }

    void refuse(long line, RowRefused refusal) {
        refused.add(RefusedRow.of(line, refusal));
    }

    /** Refuses a row that was taken, because of what the books say. */
    void refuseLate(long line, RowRefused refusal) {
        refuse(line, refusal);
        refusedLate++;
    }

    /** How many of the good rows were refused after all. */
    int refusedLate() {
        return refusedLate;
    }

    boolean isFull() {
        return read == ROWS;
    }

    boolean isEmpty() {
        return read == 0;
    }

    int number() {
        return number;
    }

    List<LoadRow> rows() {
        return rows;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    /** Forgets what the books said, because the chunk is loaded anew. */
    void takeBackLate() {
        refused.subList(refused.size() - refusedLate, refused.size()).clear();
        refusedLate = 0;
    }

    /** What was sent, as 64 hexadecimal digits; nothing is noted any more. */
    String digest() {
        if (digested == null) {
            digested = HexFormat.of().formatHex(digest.digest());
        }
        return digested;
    }

    private void update(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
