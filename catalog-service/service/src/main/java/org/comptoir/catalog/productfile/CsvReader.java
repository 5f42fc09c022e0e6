package org.comptoir.catalog.productfile;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads tables. */
@Component
class CsvReader implements FileReader {

    @Override
    public FileFormat format() {
        return FileFormat.CSV;
    }

    @Override
    public ProductFile read(InputStream bytes, @Nullable String vatCategory) {
        return new CsvFile(bytes, vatCategory);
    }
}
