package org.comptoir.catalog.productimport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A product file being read: hands on its good rows in chunks and remembers what was wrong with the others. */
class ProductFile {

    private static final int CHUNK = 500;
    private static final int MOST_ERRORS = 1000;
    private static final int LONGEST_FIELD = 64 * 1024;

    private final InputStream bytes;
    private final Map<String, Long> lines = new HashMap<>();
    private final List<RowError> errors = new ArrayList<>();
    private long rows;
    private long accepted;
    private long lastLine = 1;

    ProductFile(InputStream bytes) {
        this.bytes = bytes;
    }

    ImportReport readAll(Consumer<List<ProductRecord>> store) {
        var records = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(bytes, StandardCharsets.ISO_8859_1)
                .iterator();
        var header = header(records);
        var chunk = new ArrayList<ProductRecord>(CHUNK);
        while (hasNext(records)) {
            read(header, records.next(), chunk);
            if (chunk.size() == CHUNK) {
                accept(chunk, store);
            }
        }
        accept(chunk, store);
        return new ImportReport(rows, accepted, rows - accepted, errors);
    }

    private static Header header(Iterator<CsvRecord> records) {
        try {
            if (!records.hasNext()) {
                throw new WrongHeader("The file is empty");
            }
            var titles = new ArrayList<String>();
            for (var title : records.next().getFields()) {
                titles.add(RowReader.utf8(title));
            }
            titles.set(0, titles.getFirst().replaceFirst("^\uFEFF", ""));
            return Header.of(titles);
        } catch (CharacterCodingException | CsvParseException e) {
            throw new WrongHeader("The first line is not a header of comma-separated UTF-8 text");
        }
    }

    private void read(Header header, CsvRecord row, List<ProductRecord> chunk) {
        rows++;
        lastLine = row.getStartingLineNumber();
        var reader = new RowReader(header, row);
        var record = reader.read();
        if (record.isPresent()) {
            var first = lines.putIfAbsent(record.get().product().sku().value(), lastLine);
            if (first != null) {
                reader.refuse(Column.SKU, "stands on line " + first + " already");
            } else {
                chunk.add(record.get());
            }
        }
        reader.errors().forEach(this::remember);
    }

    /** A file whose quotes do not match cannot be read on: what stands behind is refused as one row. */
    private boolean hasNext(Iterator<CsvRecord> records) {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            rows++;
            remember(new RowError(
                    lastLine + 1, null, "cannot be read as comma-separated text, nor can the rest of the file"));
            return false;
        }
    }

    private void accept(List<ProductRecord> chunk, Consumer<List<ProductRecord>> store) {
        if (!chunk.isEmpty()) {
            store.accept(List.copyOf(chunk));
            accepted += chunk.size();
            chunk.clear();
        }
    }

    private void remember(RowError error) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(error);
        }
    }
}
