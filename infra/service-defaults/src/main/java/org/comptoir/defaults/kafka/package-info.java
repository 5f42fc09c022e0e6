/**
 * How a service talks to Kafka: topics made at start, short retries, patience while a dependency is down, and dead
 * letters for what can never be understood. Nothing is skipped silently.
 */
@NullMarked
package org.comptoir.defaults.kafka;

import org.jspecify.annotations.NullMarked;
