package org.comptoir.inventory.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTests {
    private static final CsvTable TABLE = new CsvTable("name", "units");

    private final List<List<String>> chunks = new ArrayList<>();

    @Test
    void keepsGoodRowsAndReportsTheOthers() {
        ImportReport report = read("name,units\nchair,3\ntable,many\n\"lamp, red\",0\n,1\nshelf\nstool,-1\n");
        assertThat(report.rows()).isEqualTo(6);
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(4);
        assertThat(chunks).containsExactly(List.of("chair 3", "lamp, red 0"));
        assertThat(report.errors())
                .containsExactly(
                        new ImportReport.RefusedRow(3, "units", "is not a whole number"),
                        new ImportReport.RefusedRow(5, "name", "must not be empty"),
                        new ImportReport.RefusedRow(6, "name", "the row has 1 cells, not 2"),
                        new ImportReport.RefusedRow(7, "units", "must be from 0 to 9"));
    }

    @Test
    void handsOverChunks() {
        read("name,units\na,1\nb,2\nc,3\n");
        assertThat(chunks).containsExactly(List.of("a 1", "b 2"), List.of("c 3"));
    }

    @Test
    void readsATableWithAByteOrderMark() {
        assertThat(read("\uFEFFname,units\na,1\n").accepted()).isEqualTo(1);
    }

    @Test
    void refusesAnotherHeader() {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> read("title,units\na,1\n"))
                .withMessage("The first line must be name,units");
        assertThatExceptionOfType(UnreadableTable.class).isThrownBy(() -> read(""));
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] latin1 = "name,units\nb\u00e9b\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(UnreadableTable.class).isThrownBy(() -> read(new ByteArrayInputStream(latin1)));
    }

    @Test
    void tellsTheFirstThousandErrorsAndCountsAll() {
        ImportReport report = read("name,units\n" + "chair,x\n".repeat(1500));
        assertThat(report.rejected()).isEqualTo(1500);
        assertThat(report.errors()).hasSize(1000);
    }

    private ImportReport read(String csv) {
        return read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportReport read(InputStream csv) {
        return TABLE.read(csv, 2, row -> row.text(0, "name", 20) + " " + row.number(1, "units", 0, 9), chunk -> {
            chunks.add(List.copyOf(chunk));
            return chunk.size();
        });
    }
}
