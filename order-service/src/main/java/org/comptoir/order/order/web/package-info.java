/**
 * Orders and fulfilments over HTTP.
 */
@NullMarked
package org.comptoir.order.order.web;

import org.jspecify.annotations.NullMarked;
