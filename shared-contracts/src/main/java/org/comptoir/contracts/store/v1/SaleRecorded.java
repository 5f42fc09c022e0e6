package org.comptoir.contracts.store.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A till sold goods: a fact that nobody refuses.
 *
 * <p>Topic {@code store.sales}, key {@code saleId}.
 *
 * @param saleId the sale, chosen by the till
 * @param storeId the store
 * @param tillId the till
 * @param ticketNumber as printed on the ticket, unique for the till
 * @param customerId the customer, when the card was shown
 * @param lines what was sold
 * @param total sum of the lines, VAT included
 * @param tenders how it was paid; sums to the total
 * @param soldAt when, by the clock of the till
 */
@ContractEvent(type = "org.comptoir.store.sale-recorded.v1", topic = Topics.SALES, kind = ContractEvent.Kind.FACT)
public record SaleRecorded(
        UUID saleId,
        String storeId,
        String tillId,
        String ticketNumber,
        @Nullable UUID customerId,
        List<Line> lines,
        MoneyAmount total,
        List<Tender> tenders,
        Instant soldAt) {
    /** Keeps its own copy of each list. */
    public SaleRecorded {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
    }

    /**
     * One article as sold.
     *
     * @param sku the article
     * @param name as printed for the customer
     * @param quantity units, at least 1
     * @param unitPrice price of one unit, VAT included
     * @param total what the line costs, VAT included
     * @param vatRate VAT rate in basis points: 550 is 5.5 %
     */
    public record Line(String sku, String name, int quantity, MoneyAmount unitPrice, MoneyAmount total, int vatRate) {}

    /**
     * One means of payment of the ticket.
     *
     * @param tender CASH or CARD; the set may grow
     * @param amount how much of the total it paid
     */
    public record Tender(String tender, MoneyAmount amount) {}
}
