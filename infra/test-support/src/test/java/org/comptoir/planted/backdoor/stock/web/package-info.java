/** Nobody else's business. */
@NullMarked
package org.comptoir.planted.backdoor.stock.web;

import org.jspecify.annotations.NullMarked;
