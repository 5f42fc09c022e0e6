/** The launcher: one command that starts the whole platform on one machine with real parts and no Docker. */
@NullMarked
package org.comptoir.local;

import org.jspecify.annotations.NullMarked;
