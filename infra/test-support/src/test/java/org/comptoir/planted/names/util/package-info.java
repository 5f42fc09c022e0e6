/** No feature. */
@NullMarked
package org.comptoir.planted.names.util;

import org.jspecify.annotations.NullMarked;
