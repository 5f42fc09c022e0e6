package org.comptoir.catalog.productfile.web;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.catalog.productfile.FileRow;
import org.comptoir.catalog.productfile.ProductFile;
import org.comptoir.catalog.productfile.RowError;
import org.comptoir.catalog.productfile.TextBytes;
import org.comptoir.catalog.productfile.TextLines;
import org.comptoir.catalog.productfile.TextLines.Line;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON lines being read; each line stands for itself, so a broken one spoils no other. */
final class NdjsonFile implements ProductFile {

    private static final int LONGEST_LINE = 512 * 1024;

    private final TextLines lines;
    private final JsonMapper json;
    private final @Nullable String vatCategory;

    NdjsonFile(InputStream bytes, JsonMapper json, @Nullable String vatCategory) {
        this.lines = new TextLines(TextBytes.of(bytes), LONGEST_LINE);
        this.json = json;
        this.vatCategory = vatCategory;
    }

    @Override
    public boolean hasNext() {
        return lines.hasMore();
    }

    @Override
    public FileRow next() {
        var line = lines.next();
        if (line.tooLong()) {
            return refused(line, "is longer than 512 KB");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
            var node = json.readTree(text);
            return node.isObject() ? read(line, new JsonFields(node, "")) : refused(line, "is not a JSON object");
        } catch (CharacterCodingException e) {
            return refused(line, "is not UTF-8 text");
        } catch (JacksonException e) {
            return refused(line, reason(e));
        }
    }

    private FileRow read(Line line, JsonFields fields) {
        var offer = new JsonProduct(fields, vatCategory).read();
        var wrong = new ArrayList<RowError>();
        fields.wrong().forEach(each -> wrong.add(new RowError(line.number(), each.pointer(), each.reason())));
        return offer != null && wrong.isEmpty()
                ? FileRow.good(line.number(), line.bytes().length, offer)
                : FileRow.bad(line.number(), line.bytes().length, wrong);
    }

    private static FileRow refused(Line line, String reason) {
        return FileRow.bad(line.number(), line.bytes().length, List.of(new RowError(line.number(), null, reason)));
    }

    private static String reason(JacksonException broken) {
        var message = String.valueOf(broken.getOriginalMessage());
        if (broken instanceof StreamConstraintsException) {
            return "is nested too deeply, or has a number or name that is too long";
        }
        if (message.startsWith("Duplicate")) {
            return "has a field twice";
        }
        var place = broken.getLocation();
        return place == null ? "is not JSON" : "is not JSON at column " + place.getColumnNr();
    }
}
