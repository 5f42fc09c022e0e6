package org.comptoir.inventory.locator;

import java.util.List;
import java.util.Map;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.together.Together;
import org.springframework.stereotype.Component;

/** Asks for balances; shoppers who ask at the same time share one statement. */
@Component
class BalanceReader {
    private final Together<ShelfQuestion, List<Hit>> enough;
    private final Together<List<Pair>, List<Balance>> pairs;
    private final Balances balances;

    BalanceReader(
            Together<ShelfQuestion, List<Hit>> enough, Together<List<Pair>, List<Balance>> pairs, Balances balances) {
        this.enough = enough;
        this.pairs = pairs;
        this.balances = balances;
    }

    /** The first locations that have enough, in the order of the question. */
    List<Hit> enough(ShelfQuestion question) {
        return question.locations().isEmpty() ? List.of() : enough.ask(question);
    }

    /** The balance of each pair, in this order. */
    List<Balance> pairs(List<Pair> asked) {
        return asked.isEmpty() ? List.of() : pairs.ask(asked);
    }

    /** The first locations that have enough of everything: their places in the list. */
    List<Integer> enoughOfAll(List<Wanted> lines, List<LocationId> locations, int most) {
        return locations.isEmpty() ? List.of() : balances.enoughOfAll(lines, locations, most);
    }

    /** Every location that has enough of an article. */
    Map<LocationId, Balance> enoughOf(Sku sku, int quantity) {
        return balances.enoughOf(sku, quantity);
    }
}
