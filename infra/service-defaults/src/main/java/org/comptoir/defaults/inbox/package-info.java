/**
 * The inbox: an event and its effect commit together. A fact is applied once however often it arrives; of a state the
 * newest sequence wins and older ones are dropped. Order and repeats therefore do no harm.
 */
@NullMarked
package org.comptoir.defaults.inbox;

import org.jspecify.annotations.NullMarked;
