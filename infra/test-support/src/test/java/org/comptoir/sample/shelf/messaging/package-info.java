/** What shelves tell and hear. */
@NullMarked
package org.comptoir.sample.shelf.messaging;

import org.jspecify.annotations.NullMarked;
