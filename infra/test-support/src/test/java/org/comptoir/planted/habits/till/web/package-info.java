/** Has bad habits at the edge. */
@NullMarked
package org.comptoir.planted.habits.till.web;

import org.jspecify.annotations.NullMarked;
