@NullMarked
package org.comptoir.defaults.inbox;

import org.jspecify.annotations.NullMarked;
