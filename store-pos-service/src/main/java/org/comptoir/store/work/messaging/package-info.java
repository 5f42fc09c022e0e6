/**
 * The work list over Kafka: hears fulfilments, tells what was picked and staged.
 */
@NullMarked
package org.comptoir.store.work.messaging;

import org.jspecify.annotations.NullMarked;
