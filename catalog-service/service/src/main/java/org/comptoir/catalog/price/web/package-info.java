/** List prices over HTTP: put by merchandisers, read by everybody. */
@NullMarked
package org.comptoir.catalog.price.web;

import org.jspecify.annotations.NullMarked;
