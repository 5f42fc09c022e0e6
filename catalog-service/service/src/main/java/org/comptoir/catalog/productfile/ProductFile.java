package org.comptoir.catalog.productfile;

import java.util.Iterator;

/** The rows of a file in their order, good ones and bad ones; read the same way each time it is read. */
public interface ProductFile extends Iterator<FileRow> {}
