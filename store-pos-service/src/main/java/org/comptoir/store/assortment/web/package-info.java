/**
 * Products and quotes of a store over HTTP.
 */
@NullMarked
package org.comptoir.store.assortment.web;

import org.jspecify.annotations.NullMarked;
