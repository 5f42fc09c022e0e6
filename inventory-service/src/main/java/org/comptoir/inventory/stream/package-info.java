/**
 * Stock as it changes. Promises: who subscribes to articles, locations or both hears of every change of their shelves soon after it was
 * committed; of one shelf never something older than before; everybody only when the word changes, staff each number. Somebody who comes
 * back within a short while goes on where they were, on whatever instance; who stayed away longer is told to begin anew. A slow reader
 * gets the newest state of each shelf instead of all there were, and costs a fixed amount of memory.
 */
@NullMarked
package org.comptoir.inventory.stream;

import org.jspecify.annotations.NullMarked;
