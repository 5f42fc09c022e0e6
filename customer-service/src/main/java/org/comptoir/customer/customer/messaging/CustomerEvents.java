package org.comptoir.customer.customer.messaging;

import org.comptoir.contracts.customers.v1.CustomerChanged;
import org.comptoir.customer.customer.CustomerSaved;
import org.comptoir.defaults.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A saved customer becomes {@link CustomerChanged}, in the same transaction. Customers are only ever active yet. */
@Component
class CustomerEvents {
    private static final String ACTIVE = "ACTIVE";

    private final Outbox outbox;

    CustomerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(CustomerSaved saved) {
        outbox.append(saved.customerId().toString(), saved.version(), contract(saved));
    }

    static CustomerChanged contract(CustomerSaved saved) {
        return new CustomerChanged(
                saved.customerId(), saved.number().value(), saved.kind().name(), ACTIVE);
    }
}
