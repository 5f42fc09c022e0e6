/** Planted: a domain that knows HTTP, Kafka, JSON and the published language. */
@NullMarked
package org.comptoir.planted.layers;

import org.jspecify.annotations.NullMarked;
