/** Prices over HTTP: put and planned by merchandisers; what holds is read by everybody, what is planned by staff. */
@NullMarked
package org.comptoir.catalog.price.web;

import org.jspecify.annotations.NullMarked;
