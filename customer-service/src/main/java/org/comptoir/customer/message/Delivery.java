package org.comptoir.customer.message;

import java.util.UUID;
import org.comptoir.customer.customer.Recipient;

/** A message that is now to be sent by whoever claimed it. */
record Delivery(UUID messageId, Recipient recipient, ReadyOrder order) {}
