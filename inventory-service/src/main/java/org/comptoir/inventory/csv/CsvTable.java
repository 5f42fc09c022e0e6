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
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A comma-separated table with a known header, read row by row. */
public final class CsvTable {
    private final List<String> header;
    private final List<String> optional;

    public CsvTable(String... header) {
        this(List.of(header), List.of());
    }

    private CsvTable(List<String> header, List<String> optional) {
        this.header = header;
        this.optional = optional;
    }

    /** The same table, which may have these columns too, in this order, each or none. */
    public CsvTable optional(String... columns) {
        return new CsvTable(header, List.of(columns));
    }

    /**
     * Reads the whole stream. Each row goes through {@code read}, which may refuse it; the accepted ones are handed over in chunks to
     * {@code keep}, which answers how many of them changed something.
     */
    public <T> ImportReport read(
            InputStream body, int chunkSize, Function<CsvRow, T> read, ToIntFunction<List<T>> keep) {
        ImportReport.Tally tally = new ImportReport.Tally();
        List<T> chunk = new ArrayList<>(chunkSize);
        each(body, new RowSink() {
            @Override
            public void row(CsvRow row) {
                chunk.add(read.apply(row));
                if (chunk.size() == chunkSize) {
                    flush(chunk, keep, tally);
                }
            }

            @Override
            public void refused(long line, RowRefused refusal) {
                tally.refused(line, refusal);
            }
        });
        flush(chunk, keep, tally);
        return tally.report();
    }

    /** Reads the whole stream and hands each row over with all columns; those that the table does not have are empty. */
    public void each(InputStream body, RowSink sink) {
        try (CsvReader<CsvRecord> reader = open(body);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            List<String> columns = columns(records);
            int[] places = Stream.concat(header.stream(), optional.stream())
                    .mapToInt(columns::indexOf)
                    .toArray();
            while (records.hasNext()) {
                accept(records.next(), columns.size(), places, sink);
            }
        } catch (CsvParseException broken) {
            throw new UnreadableTable("The table cannot be read: " + broken.getMessage(), broken);
        } catch (UncheckedIOException broken) {
            IOException cause = broken.getCause();
            throw cause == null ? broken : unreadable(cause);
        } catch (IOException broken) {
            throw unreadable(broken);
        }
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

    private List<String> columns(CloseableIterator<CsvRecord> records) {
        List<String> found = records.hasNext() ? records.next().getFields() : List.of();
        if (!found.isEmpty() && found.getFirst().startsWith("\uFEFF")) {
            found = new ArrayList<>(found);
            found.set(0, found.getFirst().substring(1));
        }
        List<String> expected = new ArrayList<>(header);
        optional.stream().filter(found::contains).forEach(expected::add);
        if (!found.equals(expected)) {
            throw new UnreadableTable("The first line must be " + String.join(",", header)
                    + (optional.isEmpty() ? "" : ", and may go on with " + String.join(",", optional)));
        }
        return found;
    }

    private void accept(CsvRecord csv, int width, int[] places, RowSink sink) {
        try {
            if (csv.getFieldCount() != width) {
                throw new RowRefused(header.getFirst(), "the row has " + csv.getFieldCount() + " cells, not " + width);
            }
            List<String> cells = Arrays.stream(places)
                    .mapToObj(place -> place < 0 ? "" : csv.getField(place))
                    .toList();
            sink.row(new CsvRow(csv.getStartingLineNumber(), cells));
        } catch (RowRefused refusal) {
            sink.refused(csv.getStartingLineNumber(), refusal);
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
