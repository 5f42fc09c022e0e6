package org.comptoir.customer.message;

import org.comptoir.customer.customer.CustomerSaved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, in the same transaction, that a customer was saved: messages may have waited for them. */
@Component
class ArrivedCustomers {
    private final MessageService messages;

    ArrivedCustomers(MessageService messages) {
        this.messages = messages;
    }

    @EventListener
    void saved(CustomerSaved customer) {
        messages.customerArrived(customer.customerId());
    }
}
