/** A small service that has the defaults on its class path, as every service does. */
@NullMarked
package org.comptoir.defaults.trial;

import org.jspecify.annotations.NullMarked;
