/** Tests. */
@NullMarked
package org.comptoir.local.demodata;

import org.jspecify.annotations.NullMarked;
