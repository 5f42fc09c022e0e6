package org.comptoir.customer.message;

/** There is something to send once this transaction is committed. */
record MessageDue() {}
