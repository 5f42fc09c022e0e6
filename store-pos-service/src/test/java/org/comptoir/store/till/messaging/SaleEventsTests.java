package org.comptoir.store.till.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.contracts.store.v1.SaleRecorded;
import org.comptoir.store.till.TicketFixture;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class SaleEventsTests {
    @Test
    void tellsASaleWhoseTendersSumToTheTotal() {
        var event = SaleEvents.recorded(TicketFixture.sale());

        Contracts.assertValid(event);
        assertThat(event.tenders().stream()
                        .map(SaleRecorded.Tender::amount)
                        .mapToLong(amount -> amount.amount())
                        .sum())
                .isEqualTo(event.total().amount());
    }
}
