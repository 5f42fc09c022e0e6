package org.comptoir.catalog.productfile.web;

import java.io.InputStream;
import org.comptoir.catalog.productfile.FileFormat;
import org.comptoir.catalog.productfile.FileReader;
import org.comptoir.catalog.productfile.ProductFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of one JSON object in each line. */
@Component
class NdjsonReader implements FileReader {

    private final JsonMapper json;

    NdjsonReader(JsonMapper json) {
        this.json = json;
    }

    @Override
    public FileFormat format() {
        return FileFormat.NDJSON;
    }

    @Override
    public ProductFile read(InputStream bytes, @Nullable String vatCategory) {
        return new NdjsonFile(bytes, json, vatCategory);
    }
}
