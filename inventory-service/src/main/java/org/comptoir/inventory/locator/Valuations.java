package org.comptoir.inventory.locator;

import java.util.Collection;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.safety.SafetyStock;
import org.comptoir.inventory.stock.Sku;
import org.springframework.stereotype.Component;

/** Values balances by the rules of this moment. */
@Component
class Valuations {
    private final SafetyStock safety;
    private final Disclosure disclosure;

    Valuations(SafetyStock safety, Disclosure disclosure) {
        this.safety = safety;
        this.disclosure = disclosure;
    }

    Valuation of(Collection<Sku> skus, String channel) {
        return new Valuation(safety.current(skus), disclosure, channel);
    }
}
