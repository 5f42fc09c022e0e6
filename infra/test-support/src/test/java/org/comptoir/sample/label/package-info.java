/** What is printed on a shelf. */
@NullMarked
package org.comptoir.sample.label;

import org.jspecify.annotations.NullMarked;
