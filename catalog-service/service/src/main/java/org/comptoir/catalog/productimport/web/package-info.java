/** Product files over HTTP, for merchandisers and operators. */
@NullMarked
package org.comptoir.catalog.productimport.web;

import org.jspecify.annotations.NullMarked;
