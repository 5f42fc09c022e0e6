package org.comptoir.catalog.productimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.catalog.productfile.FileRow;
import org.comptoir.catalog.productfile.ProductFile;
import org.comptoir.catalog.productfile.RowError;
import org.junit.jupiter.api.Test;

class ImportRunTests {

    private static final int ROWS = 1000;

    @Test
    void ofARowWithHundredsOfErrorsTheFirstAreToldAndHowManyMore() {
        var row = row(7, 0, 300);

        assertThat(row.errors()).hasSize(50);
        assertThat(row.errors().getLast()).isEqualTo(new RowError(7, null, "has 251 more errors"));
        assertThat(row(7, 0, 50).errors())
                .hasSize(50)
                .allMatch(error -> error.reason().equals("is wrong"));
    }

    @Test
    void storesErrorsAFewThousandAtATime() {
        var batches = batches(0, 300);

        assertThat(batches.stream().mapToInt(List::size)).hasSize(25);
        assertThat(batches)
                .allMatch(batch ->
                        batch.stream().mapToInt(row -> row.errors().size()).sum() <= 2050);
        assertThat(batches.stream().mapToInt(List::size).sum()).isEqualTo(ROWS);
    }

    @Test
    void theBytesOfWrongRowsCount() {
        assertThat(batches(512 * 1024, 1)).hasSizeGreaterThan(ROWS / 10);
    }

    private static List<List<FileRow>> batches(int bytes, int errors) {
        var batches = new ArrayList<List<FileRow>>();
        new ImportRun(0, batches::add, () -> true)
                .read(new Rows(IntStream.rangeClosed(1, ROWS)
                        .mapToObj(line -> row(line, bytes, errors))
                        .iterator()));
        return batches;
    }

    private static FileRow row(long line, int bytes, int errors) {
        return FileRow.bad(line, bytes, Collections.nCopies(errors, new RowError(line, "name", "is wrong")));
    }

    private record Rows(Iterator<FileRow> rows) implements ProductFile {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public FileRow next() {
            return rows.next();
        }
    }
}
