/** The command line: what a person types and reads. The work is done by the other packages. */
@NullMarked
package org.comptoir.local.cli;

import org.jspecify.annotations.NullMarked;
