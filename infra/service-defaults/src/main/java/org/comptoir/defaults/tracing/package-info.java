/**
 * Tracing that costs nothing while nobody collects: the context of a request travels on to other services and into events in any case, but
 * spans are only recorded where an exporter takes them, or where the caller says that its own trace is recorded.
 */
@NullMarked
package org.comptoir.defaults.tracing;

import org.jspecify.annotations.NullMarked;
