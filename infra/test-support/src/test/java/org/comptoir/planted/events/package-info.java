/** Planted: Kafka past the outbox and the inbox. */
@NullMarked
package org.comptoir.planted.events;

import org.jspecify.annotations.NullMarked;
