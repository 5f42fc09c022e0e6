package org.comptoir.order.order;

import java.util.List;
import org.joda.money.Money;

/** What the wanted articles cost: the quote that the order is pinned to. */
public record Priced(List<OrderLine> lines, Money total) {
    public Priced {
        lines = List.copyOf(lines);
    }
}
