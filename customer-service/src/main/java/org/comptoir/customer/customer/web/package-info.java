/** Customers over HTTP: create, edit, look at, find. */
@NullMarked
package org.comptoir.customer.customer.web;

import org.jspecify.annotations.NullMarked;
