@NullMarked
package org.comptoir.defaults.problem;

import org.jspecify.annotations.NullMarked;
