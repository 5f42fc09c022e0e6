package org.comptoir.catalog.productimport.web;

import java.util.List;
import java.util.Locale;
import org.comptoir.catalog.productfile.FileFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** Which format a request means: the one it names, else the one of its media type. */
final class MediaFormat {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final List<MediaType> NDJSON = List.of(
            new MediaType("application", "x-ndjson"),
            new MediaType("application", "ndjson"),
            new MediaType("application", "jsonl"));

    private MediaFormat() {}

    static FileFormat of(@Nullable String named, @Nullable String contentType)
            throws HttpMediaTypeNotSupportedException {
        if (named != null) {
            return FileFormat.valueOf(named.toUpperCase(Locale.ROOT));
        }
        var type = parse(contentType);
        if (CSV.isCompatibleWith(type)) {
            return FileFormat.CSV;
        }
        if (NDJSON.stream().anyMatch(known -> known.isCompatibleWith(type))) {
            return FileFormat.NDJSON;
        }
        throw new HttpMediaTypeNotSupportedException(type, List.of(CSV, NDJSON.getFirst()));
    }

    private static @Nullable MediaType parse(@Nullable String contentType) throws HttpMediaTypeNotSupportedException {
        try {
            return contentType == null ? null : MediaType.parseMediaType(contentType);
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotSupportedException(String.valueOf(e.getMessage()));
        }
    }
}
