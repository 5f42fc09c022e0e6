/** The category tree over HTTP: shaped by merchandisers, read by everybody. */
@NullMarked
package org.comptoir.catalog.category.web;

import org.jspecify.annotations.NullMarked;
