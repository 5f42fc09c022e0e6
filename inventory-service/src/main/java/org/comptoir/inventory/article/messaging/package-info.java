/** Hears what the catalogue says of articles. */
@NullMarked
package org.comptoir.inventory.article.messaging;

import org.jspecify.annotations.NullMarked;
