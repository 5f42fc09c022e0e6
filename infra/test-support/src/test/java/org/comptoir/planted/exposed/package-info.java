/** Planted: machinery for everybody, and entities at the API. */
@NullMarked
package org.comptoir.planted.exposed;

import org.jspecify.annotations.NullMarked;
