/** The assortment as files over HTTP, written while they are read. */
@NullMarked
package org.comptoir.catalog.feed.web;

import org.jspecify.annotations.NullMarked;
