package org.comptoir.store.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.comptoir.store.till.TicketFixture.card;
import static org.comptoir.store.till.TicketFixture.cash;
import static org.comptoir.store.till.TicketFixture.eur;
import static org.comptoir.store.till.TicketFixture.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TicketTests {
    @Test
    void addsUp() {
        assertThat(ticket(null, card(1248)).total()).isEqualTo(eur(1248));
        assertThat(ticket(eur(752), cash(2000)).total()).isEqualTo(eur(1248));
        assertThat(ticket(eur(52), cash(500), card(800)).total()).isEqualTo(eur(1248));
    }

    @Test
    void mayBeFree() {
        var gift = List.of(new Ticket.Line("BAG", null, 1, eur(0), null, null));

        assertThat(ticket(gift, null).total()).isEqualTo(eur(0));
    }

    @Test
    void isRefusedWhenTendersAreNotTheTotal() {
        assertRefusedAt("/tenders", () -> ticket(null, card(1247)));
        assertRefusedAt("/tenders", () -> ticket(null));
        assertRefusedAt("/tenders", () -> ticket(eur(700), cash(2000)));
    }

    @Test
    void givesChangeFromCashOnly() {
        assertRefusedAt("/change", () -> ticket(eur(752), card(2000)));
        assertRefusedAt("/change", () -> ticket(eur(552), cash(500), card(1300)));
    }

    @Test
    void hasOneCurrency() {
        var dollars = Money.ofMinor(CurrencyUnit.USD, 1248);

        assertRefusedAt("/tenders/0/amount", () -> ticket(null, new Ticket.Tendered(Tender.CARD, dollars)));
        assertRefusedAt("/change", () -> ticket(dollars, cash(2000)));
    }

    @Test
    void hasNoNegativeAmounts() {
        var back = List.of(new Ticket.Line("SPREAD", null, 1, eur(-399), null, null));

        assertRefusedAt("/lines/0/unitPrice", () -> ticket(back, null, cash(0)));
        assertRefusedAt("/tenders/1/amount", () -> ticket(null, cash(1300), card(-52)));
        assertRefusedAt("/change", () -> ticket(eur(-1), cash(1247)));
    }

    @Test
    void countsWhatALineCostsAfterPromotions() {
        var reduced = List.of(reducedTo(eur(500)));

        assertThat(ticket(reduced, null, card(500)).total()).isEqualTo(eur(500));
        assertThat(ticket(List.of(reducedTo(eur(0))), null).total()).isEqualTo(eur(0));
        assertThat(ticket(List.of(reducedTo(eur(798))), null, card(798)).total())
                .isEqualTo(eur(798));
        assertRefusedAt("/tenders", () -> ticket(reduced, null, card(798)));
    }

    @Test
    void sellsNoLineForMoreThanItsPiecesNorForLessThanNothing() {
        assertRefusedAt("/lines/0/total", () -> ticket(List.of(reducedTo(eur(799))), null, card(799)));
        assertRefusedAt("/lines/0/total", () -> ticket(List.of(reducedTo(eur(-1))), null));
        assertRefusedAt(
                "/lines/0/total",
                () -> ticket(List.of(reducedTo(Money.ofMinor(CurrencyUnit.USD, 500))), null, card(500)));
    }

    private static Ticket.Line reducedTo(Money total) {
        return new Ticket.Line("SPREAD", null, 2, eur(399), total, null);
    }

    @Test
    void isOfThisEraAndThisWorld() {
        var fortune = List.of(new Ticket.Line("YACHT", null, 1, eur(10_000_000_001L), null, null));

        assertRefusedAt("/lines/0/unitPrice", () -> ticket(fortune, null, card(10_000_000_001L)));
        assertRefusedAt("/soldAt", () -> soldAt(Instant.MAX));
        assertRefusedAt("/soldAt", () -> soldAt(Instant.EPOCH));
    }

    private static Ticket soldAt(Instant soldAt) {
        var lines = List.of(new Ticket.Line("BAG", null, 1, eur(0), null, null));
        return new Ticket(UUID.randomUUID(), "1000123", "1", "1", null, lines, List.of(), null, soldAt, "f");
    }

    private static void assertRefusedAt(String pointer, ThrowingCallable ticket) {
        assertThatExceptionOfType(InvalidTicket.class)
                .isThrownBy(ticket)
                .extracting(InvalidTicket::pointer)
                .isEqualTo(pointer);
    }
}
