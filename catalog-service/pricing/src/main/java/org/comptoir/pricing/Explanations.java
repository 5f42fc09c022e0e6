package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.List;

/** Says in words where the price of a line comes from. */
final class Explanations {

    private final Amounts amounts;

    private Explanations(Language language) {
        this.amounts = new Amounts(language);
    }

    static Explanations in(Language language) {
        return new Explanations(language);
    }

    List<String> of(QuoteLine line) {
        var texts = new ArrayList<String>();
        texts.add(line.quantity() + " × " + amounts.of(line.unitPrice()));
        return texts;
    }
}
