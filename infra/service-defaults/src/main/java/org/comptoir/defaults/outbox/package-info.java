/**
 * The outbox: an event is written in the transaction that changes the state, and leaves for Kafka afterwards, at least
 * once, in order per aggregate, however often a process, PostgreSQL or the broker falls over. An event that can never
 * be sent parks its aggregate visibly and stops nobody else.
 */
@NullMarked
package org.comptoir.defaults.outbox;

import org.jspecify.annotations.NullMarked;
