/** A service as small as one can be that does everything: the sound example of the house rules. */
@NullMarked
package org.comptoir.sample;

import org.jspecify.annotations.NullMarked;
