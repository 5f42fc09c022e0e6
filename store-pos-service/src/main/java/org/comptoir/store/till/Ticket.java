package org.comptoir.store.till;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A sale as the till reports it. It adds up, or it cannot be made. */
public record Ticket(
        UUID id,
        String storeId,
        String tillId,
        String ticketNumber,
        @Nullable UUID customerId,
        List<Line> lines,
        List<Tendered> tenders,
        @Nullable Money change,
        Instant soldAt,
        String fingerprint) {

    /** Minor units: what no article costs, and what the sum of a ticket can hold many times. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000L);

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** An article as sold; reduced total, name and VAT rate as printed, where the till says so. */
    public record Line(
            String sku,
            @Nullable String name,
            int quantity,
            Money unitPrice,
            @Nullable Money reduced,
            @Nullable Integer vatRate) {
        private Money full() {
            return unitPrice.multipliedBy(quantity);
        }

        /** What the line costs after promotions. */
        Money total() {
            return reduced == null ? full() : reduced;
        }

        private boolean costsMoreThanItsPieces() {
            return total().isGreaterThan(full());
        }
    }

    /** What the customer gave. */
    public record Tendered(Tender tender, Money amount) {}

    /** Refuses with {@link InvalidTicket} what contradicts itself. */
    public Ticket {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
        refuseOtherEra(soldAt);
        var currency = lines.getFirst().unitPrice().getCurrencyUnit();
        for (int i = 0; i < lines.size(); i++) {
            refuseOdd("/lines/" + i, lines.get(i), currency);
        }
        for (int i = 0; i < tenders.size(); i++) {
            refuseOdd("/tenders/" + i + "/amount", tenders.get(i).amount(), currency);
        }
        if (change != null) {
            refuseOdd("/change", change, currency);
        }
        refuseSums(
                sum(currency, lines.stream().map(Line::total).toList()),
                tenders,
                change == null ? Money.zero(currency) : change);
    }

    private static void refuseOtherEra(Instant soldAt) {
        if (soldAt.isBefore(EARLIEST) || soldAt.isAfter(LATEST)) {
            throw new InvalidTicket("/soldAt", "must be between " + EARLIEST + " and " + LATEST);
        }
    }

    private static void refuseOdd(String pointer, Line line, CurrencyUnit currency) {
        refuseOdd(pointer + "/unitPrice", line.unitPrice(), currency);
        if (line.reduced() != null) {
            // A line of many dear pieces may cost more than any one article.
            refuseOther(pointer + "/total", line.reduced(), currency);
        }
        if (line.total().isNegative() || line.costsMoreThanItsPieces()) {
            throw new InvalidTicket(pointer + "/total", "must be between 0 and " + line.full());
        }
    }

    private static void refuseOdd(String pointer, Money amount, CurrencyUnit currency) {
        if (amount.isNegative() || amount.getAmountMinor().compareTo(MOST) > 0) {
            throw new InvalidTicket(pointer, "must be between 0 and " + MOST);
        }
        refuseOther(pointer, amount, currency);
    }

    private static void refuseOther(String pointer, Money amount, CurrencyUnit currency) {
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new InvalidTicket(pointer, "must be in " + currency + " as the first line is");
        }
    }

    private static void refuseSums(Money total, List<Tendered> tenders, Money change) {
        var currency = total.getCurrencyUnit();
        var cash = sum(
                currency,
                tenders.stream()
                        .filter(given -> given.tender() == Tender.CASH)
                        .map(Tendered::amount)
                        .toList());
        if (change.isGreaterThan(cash)) {
            throw new InvalidTicket("/change", "change is given from cash, and cash was " + cash);
        }
        var paid =
                sum(currency, tenders.stream().map(Tendered::amount).toList()).minus(change);
        if (!paid.isEqual(total)) {
            throw new InvalidTicket("/tenders", "tenders less change are " + paid + ", the lines are " + total);
        }
    }

    private static Money sum(CurrencyUnit currency, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }

    /** The currency of all amounts. */
    CurrencyUnit currency() {
        return lines.getFirst().unitPrice().getCurrencyUnit();
    }

    /** What the lines add up to. */
    Money total() {
        return sum(currency(), lines.stream().map(Line::total).toList());
    }
}
