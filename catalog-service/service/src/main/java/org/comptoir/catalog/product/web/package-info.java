/** Products over HTTP: put by merchandisers, read and searched by everybody. */
@NullMarked
package org.comptoir.catalog.product.web;

import org.jspecify.annotations.NullMarked;
