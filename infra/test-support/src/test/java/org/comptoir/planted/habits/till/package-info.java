/** Has bad habits. */
@NullMarked
package org.comptoir.planted.habits.till;

import org.jspecify.annotations.NullMarked;
