/** Rows in JSON, with the fields that {@code PUT /products} has. */
@NullMarked
package org.comptoir.catalog.productfile.web;

import org.jspecify.annotations.NullMarked;
