package org.comptoir.inventory.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A comma-separated table with a known header, read in chunks. */
public final class CsvTable {
    private final List<String> header;

    public CsvTable(String... header) {
        this.header = List.of(header);
    }

    /**
     * Reads the whole stream. Each row goes through {@code read}, which may refuse it; the accepted ones are handed over in chunks to
     * {@code keep}, which answers how many of them changed something.
     */
    public <T> ImportReport read(
            InputStream body, int chunkSize, Function<CsvRow, T> read, ToIntFunction<List<T>> keep) {
        ImportReport.Tally tally = new ImportReport.Tally();
        try (CsvReader<CsvRecord> reader = open(body);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            expectHeader(records);
            List<T> chunk = new ArrayList<>(chunkSize);
            while (records.hasNext()) {
                accept(records.next(), read, chunk, tally);
                if (chunk.size() == chunkSize) {
                    flush(chunk, keep, tally);
                }
            }
            flush(chunk, keep, tally);
        } catch (CsvParseException broken) {
            throw new UnreadableTable("The table cannot be read: " + broken.getMessage(), broken);
        } catch (UncheckedIOException broken) {
            IOException cause = broken.getCause();
            throw cause == null ? broken : unreadable(cause);
        } catch (IOException broken) {
            throw unreadable(broken);
        }
        return tally.report();
    }

    private static CsvReader<CsvRecord> open(InputStream body) {
        InputStreamReader text = new InputStreamReader(
                body,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private void expectHeader(CloseableIterator<CsvRecord> records) {
        List<String> found = records.hasNext() ? records.next().getFields() : List.of();
        if (!found.isEmpty() && found.getFirst().startsWith("\uFEFF")) {
            found = new ArrayList<>(found);
            found.set(0, found.getFirst().substring(1));
        }
        if (!found.equals(header)) {
            throw new UnreadableTable("The first line must be " + String.join(",", header));
        }
    }

    private <T> void accept(CsvRecord csv, Function<CsvRow, T> read, List<T> chunk, ImportReport.Tally tally) {
        try {
            if (csv.getFieldCount() != header.size()) {
                throw new RowRefused(
                        header.getFirst(), "the row has " + csv.getFieldCount() + " cells, not " + header.size());
            }
            chunk.add(read.apply(new CsvRow(csv.getStartingLineNumber(), csv.getFields())));
        } catch (RowRefused refusal) {
            tally.refused(csv.getStartingLineNumber(), refusal);
        }
    }

    private static <T> void flush(List<T> chunk, ToIntFunction<List<T>> keep, ImportReport.Tally tally) {
        if (!chunk.isEmpty()) {
            tally.accepted(chunk.size(), keep.applyAsInt(chunk));
            chunk.clear();
        }
    }

    private static RuntimeException unreadable(IOException broken) {
        return broken instanceof CharacterCodingException
                ? new UnreadableTable("The table is not UTF-8 text", broken)
                : new UncheckedIOException(broken);
    }
}
