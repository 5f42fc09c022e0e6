package org.comptoir.customer.customer.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.comptoir.contracts.customers.v1.CustomerChanged;
import org.comptoir.customer.customer.CustomerKind;
import org.comptoir.customer.customer.CustomerNumber;
import org.comptoir.customer.customer.CustomerSaved;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class CustomerEventsTests {
    @Test
    void tellsWhatTheContractAllows() {
        UUID id = UUID.randomUUID();
        CustomerNumber number = CustomerNumber.typed("C000-0000-0").orElseThrow();

        CustomerChanged event = CustomerEvents.contract(new CustomerSaved(id, number, CustomerKind.GUEST, 3));

        Contracts.assertValid(event);
        assertThat(event).isEqualTo(new CustomerChanged(id, "C000-0000-0", "GUEST", "ACTIVE"));
    }
}
