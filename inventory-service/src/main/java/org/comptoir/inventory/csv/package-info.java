/**
 * Reads what people send as a table. Promises: one pass over the stream, whatever its size, in constant memory; good rows are kept, each
 * refused row is reported with its line, its column and a reason; a file that is not the announced table is refused whole.
 */
@NullMarked
package org.comptoir.inventory.csv;

import org.jspecify.annotations.NullMarked;
