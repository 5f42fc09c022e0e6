@NullMarked
package org.comptoir.defaults.outbox;

import org.jspecify.annotations.NullMarked;
