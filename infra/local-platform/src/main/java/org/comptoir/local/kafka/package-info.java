/** The main class of the Kafka process: the real broker in KRaft mode, formatted on its first start. */
@NullMarked
package org.comptoir.local.kafka;

import org.jspecify.annotations.NullMarked;
