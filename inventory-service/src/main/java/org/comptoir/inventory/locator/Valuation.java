package org.comptoir.inventory.locator;

import java.util.List;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.safety.Safety;
import org.comptoir.inventory.safety.SafetyRule;
import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.stock.Shelf;

/** What balances are worth to one channel, after what is kept back. */
final class Valuation {
    private final Safety safety;
    private final Disclosure disclosure;
    private final String channel;

    Valuation(Safety safety, Disclosure disclosure, String channel) {
        this.safety = safety;
        this.disclosure = disclosure;
        this.channel = channel;
    }

    OfferedLine line(Wanted wanted, LocationId location, Balance balance) {
        SafetyRule rule = safety.rule(new Shelf(location, wanted.sku()), channel);
        Sellable sellable = new Sellable(balance.onHand(), balance.reserved(), rule == null ? 0 : rule.units(), rule);
        return new OfferedLine(wanted, sellable, disclosure.word(sellable.available(), wanted.quantity()));
    }

    boolean coverAll(List<OfferedLine> lines) {
        return lines.stream()
                .allMatch(line -> line.sellable().available() >= line.wanted().quantity());
    }
}
