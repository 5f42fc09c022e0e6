/** What is where, and what is promised to whom: nothing that is promised is ever promised twice. */
@NullMarked
package org.comptoir.inventory;

import org.jspecify.annotations.NullMarked;
