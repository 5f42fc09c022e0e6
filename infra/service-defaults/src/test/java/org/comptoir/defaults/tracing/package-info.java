@NullMarked
package org.comptoir.defaults.tracing;

import org.jspecify.annotations.NullMarked;
