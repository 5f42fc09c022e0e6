/**
 * Answers callers together. Promises: whoever arrives while others are being served is served with everybody else who waits, in order of
 * arrival, by one call of the work; nobody waits for company when there is none; each gets an answer or a failure of its own; the queue is
 * bounded, and one too many, or too late, is told when to come back.
 */
@NullMarked
package org.comptoir.inventory.together;

import org.jspecify.annotations.NullMarked;
