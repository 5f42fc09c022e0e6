/** Quotes over HTTP, for everybody. */
@NullMarked
package org.comptoir.catalog.quote.web;

import org.jspecify.annotations.NullMarked;
