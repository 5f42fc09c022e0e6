/** Product search over HTTP, for everybody. */
@NullMarked
package org.comptoir.catalog.search.web;

import org.jspecify.annotations.NullMarked;
