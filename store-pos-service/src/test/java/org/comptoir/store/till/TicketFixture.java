package org.comptoir.store.till;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Two jars of spread at 3.99 and a coffee at 4.50: 12.48 euro. */
public final class TicketFixture {
    static final Ticket.Line SPREAD = new Ticket.Line("SPREAD", null, 2, eur(399), null, null);
    static final Ticket.Line COFFEE = new Ticket.Line("COFFEE", "Café du jour", 1, eur(450), null, 1000);

    private TicketFixture() {}

    static Ticket ticket(@Nullable Money change, Ticket.Tendered... tenders) {
        return ticket(List.of(SPREAD, COFFEE), change, tenders);
    }

    static Ticket ticket(List<Ticket.Line> lines, @Nullable Money change, Ticket.Tendered... tenders) {
        return new Ticket(
                UUID.randomUUID(),
                "1000123",
                "1",
                "1-000042",
                null,
                lines,
                Arrays.asList(tenders),
                change,
                Instant.parse("2026-11-21T10:00:00Z"),
                "f");
    }

    /** The sale of a ticket whose articles the store knows. */
    public static Sale sale() {
        var ticket = ticket(eur(52), cash(500), card(800));
        var lines = List.of(
                new SaleLine("SPREAD", "Pâte à tartiner 400 g", true, 2, 399, 798, 550),
                new SaleLine("COFFEE", "Café du jour", true, 1, 450, 450, 1000));
        return new Sale(ticket, lines, Instant.parse("2026-11-21T10:00:01Z"));
    }

    static Ticket.Tendered cash(long minor) {
        return new Ticket.Tendered(Tender.CASH, eur(minor));
    }

    static Ticket.Tendered card(long minor) {
        return new Ticket.Tendered(Tender.CARD, eur(minor));
    }

    static Money eur(long minor) {
        return Money.ofMinor(CurrencyUnit.EUR, minor);
    }
}
