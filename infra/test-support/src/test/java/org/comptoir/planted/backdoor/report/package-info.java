/** Uses what is not offered. */
@NullMarked
package org.comptoir.planted.backdoor.report;

import org.jspecify.annotations.NullMarked;
