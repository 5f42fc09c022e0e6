/**
 * Customer cards over HTTP, for the till.
 */
@NullMarked
package org.comptoir.store.customercard.web;

import org.jspecify.annotations.NullMarked;
