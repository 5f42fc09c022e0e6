/**
 * Product files, read: CSV and NDJSON, row by row as a stream, never a whole file in memory. A row is understood
 * completely or refused with its line, its column and every reason; what is wrong with one row harms no other. Nothing
 * is guessed: text stays text, codes keep their digits, and a file that is no text at all is refused as what it is.
 */
@NullMarked
package org.comptoir.catalog.productfile;

import org.jspecify.annotations.NullMarked;
