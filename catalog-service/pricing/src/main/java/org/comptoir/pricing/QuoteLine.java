package org.comptoir.pricing;

import java.util.List;
import org.joda.money.Money;

/** One line of a quote: unit price and total include VAT, {@code vat} is the part of the total that is VAT. */
public record QuoteLine(
        String sku,
        String name,
        int quantity,
        Money unitPrice,
        Money total,
        VatRate vatRate,
        Money vat,
        List<String> explanations) {

    public QuoteLine {
        explanations = List.copyOf(explanations);
    }

    public Money net() {
        return total.minus(vat);
    }

    static QuoteLine atListPrice(Basket.Line line, PricedProduct product) {
        var total = product.unitPrice().multipliedBy(line.quantity());
        return new QuoteLine(
                line.sku(),
                product.name(),
                line.quantity(),
                product.unitPrice(),
                total,
                product.vatRate(),
                product.vatRate().containedIn(total),
                List.of("list price " + line.quantity() + " × "
                        + product.unitPrice().getAmount().toPlainString()));
    }
}
