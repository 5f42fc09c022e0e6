/**
 * The OpenAPI document: one look, the shared problem answers and the bearer scheme, stable from run to run.
 */
@NullMarked
package org.comptoir.defaults.openapi;

import org.jspecify.annotations.NullMarked;
