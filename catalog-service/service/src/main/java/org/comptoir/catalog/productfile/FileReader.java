package org.comptoir.catalog.productfile;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Knows how to read one {@link FileFormat}. */
public interface FileReader {

    FileFormat format();

    /**
     * Begins to read.
     *
     * @param vatCategory of rows that name none, or null
     * @throws UnreadableFile when this is no such file
     */
    ProductFile read(InputStream bytes, @Nullable String vatCategory);
}
