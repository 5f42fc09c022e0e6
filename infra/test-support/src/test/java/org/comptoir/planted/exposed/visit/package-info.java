/** Shows its tables. */
@NullMarked
package org.comptoir.planted.exposed.visit;

import org.jspecify.annotations.NullMarked;
