/**
 * The published language: what crosses a service boundary is a record here, with a JSON Schema, a sample and an entry in
 * {@code asyncapi.yaml}. No behaviour, no dependencies; version 1 grows by optional fields only.
 */
@NullMarked
package org.comptoir.contracts;

import org.jspecify.annotations.NullMarked;
