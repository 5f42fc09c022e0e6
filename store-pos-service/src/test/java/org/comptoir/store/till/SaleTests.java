package org.comptoir.store.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.store.till.TicketFixture.COFFEE;
import static org.comptoir.store.till.TicketFixture.SPREAD;
import static org.comptoir.store.till.TicketFixture.cash;
import static org.comptoir.store.till.TicketFixture.eur;
import static org.comptoir.store.till.TicketFixture.ticket;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaleTests {
    private static final SaleDefaults DEFAULTS = new SaleDefaults(2000);

    @Test
    void saysHowMuchEachTenderPaidOfTheTotal() {
        assertThat(TicketFixture.sale().paid())
                .containsExactly(new SaleTender(Tender.CASH, 448), new SaleTender(Tender.CARD, 800));
    }

    @Test
    void leavesOutCashThatWasGivenBackWhole() {
        var ticket = ticket(eur(500), cash(500), cash(1248));

        assertThat(new Sale(ticket, List.of(), Instant.EPOCH).paid())
                .containsExactly(new SaleTender(Tender.CASH, 1248));
    }

    @Test
    void marksAnArticleThatNobodyKnows() {
        assertThat(DEFAULTS.unknown(SPREAD)).isEqualTo(new SaleLine("SPREAD", "SPREAD", false, 2, 399, 798, 2000));
        assertThat(DEFAULTS.unknown(COFFEE))
                .isEqualTo(new SaleLine("COFFEE", "Café du jour", false, 1, 450, 450, 1000));
    }
}
