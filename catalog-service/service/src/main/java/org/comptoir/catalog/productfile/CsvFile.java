package org.comptoir.catalog.productfile;

import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.catalog.productfile.TextLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * A table being read. The header line decides what separates the columns: whichever of comma, semicolon and tab stands
 * there most often. Where quotes do not match, the line that opened them is refused and reading goes on behind it.
 */
final class CsvFile implements ProductFile {

    static final int LONGEST_ROW = 64 * 1024;

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final String TOO_LONG = "is longer than 64 KB";

    private final TextLines lines;
    private final char separator;
    private final CsvHeader header;
    private final @Nullable String vatCategory;

    CsvFile(InputStream bytes, @Nullable String vatCategory) {
        this.lines = new TextLines(TextBytes.of(bytes), LONGEST_ROW);
        this.vatCategory = vatCategory;
        if (!lines.hasMore()) {
            throw UnreadableFile.wrongHeader("The file is empty");
        }
        var first = lines.next();
        this.separator = separator(first.bytes());
        this.header = header(first);
    }

    @Override
    public boolean hasNext() {
        return lines.hasMore();
    }

    @Override
    public FileRow next() {
        var first = lines.next();
        if (first.tooLong()) {
            return refused(first, TOO_LONG);
        }
        var record = new CsvRecord(separator);
        record.add(first.bytes());
        var size = first.bytes().length;
        var more = new ArrayList<Line>();
        while (record.isOpen()) {
            if (!lines.hasNext()) {
                return goBack(first, more, "opens a quote that is never closed");
            }
            var line = lines.next();
            more.add(line);
            size += line.bytes().length;
            if (line.tooLong() || size > LONGEST_ROW) {
                return goBack(first, more, TOO_LONG + ", or a quote is not closed");
            }
            record.add(line.bytes());
        }
        return record.isBroken()
                ? goBack(first, more, "has text behind a closing quote")
                : new CsvColumns(header, first.number(), size, record.fields(), vatCategory).read();
    }

    /** What stands behind the line that cannot be read may be rows of its own. */
    private FileRow goBack(Line first, List<Line> more, String reason) {
        lines.giveBack(more);
        return refused(first, reason);
    }

    private static FileRow refused(Line line, String reason) {
        return FileRow.bad(line.number(), line.bytes().length, List.of(new RowError(line.number(), null, reason)));
    }

    private CsvHeader header(Line first) {
        var record = new CsvRecord(separator);
        record.add(first.bytes());
        if (first.tooLong() || record.isOpen() || record.isBroken()) {
            throw UnreadableFile.wrongHeader("The first line does not name the columns");
        }
        var titles = new ArrayList<String>();
        for (var title : record.fields()) {
            try {
                titles.add(CsvColumns.utf8(title));
            } catch (CharacterCodingException e) {
                throw UnreadableFile.wrongHeader("The first line is not UTF-8 text");
            }
        }
        return CsvHeader.of(titles);
    }

    private static char separator(byte[] header) {
        var text = new String(header, StandardCharsets.ISO_8859_1);
        var best = SEPARATORS[0];
        for (var candidate : SEPARATORS) {
            if (count(text, candidate) > count(text, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
