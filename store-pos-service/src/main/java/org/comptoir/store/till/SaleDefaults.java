package org.comptoir.store.till;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands on the line of an article that neither the till nor the store can describe.
 *
 * @param vatRateOfUnknown VAT rate in basis points; the standard rate never declares too little VAT
 */
@ConfigurationProperties("comptoir.store")
record SaleDefaults(@DefaultValue("2000") int vatRateOfUnknown) {

    SaleLine unknown(Ticket.Line line) {
        return new SaleLine(
                line.sku(),
                line.name() == null ? line.sku() : line.name(),
                false,
                line.quantity(),
                line.unitPrice().getAmountMinorLong(),
                line.total().getAmountMinorLong(),
                line.vatRate() == null ? vatRateOfUnknown : line.vatRate());
    }
}
