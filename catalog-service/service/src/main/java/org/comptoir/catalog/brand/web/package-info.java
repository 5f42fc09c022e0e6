/** Brands over HTTP: named by merchandisers, listed for everybody. */
@NullMarked
package org.comptoir.catalog.brand.web;

import org.jspecify.annotations.NullMarked;
