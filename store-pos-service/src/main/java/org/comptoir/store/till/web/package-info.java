/**
 * Sales of the tills over HTTP.
 */
@NullMarked
package org.comptoir.store.till.web;

import org.jspecify.annotations.NullMarked;
