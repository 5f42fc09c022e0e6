package org.comptoir.store.till;

import java.util.UUID;

/** The till printed this ticket number before, on another sale. */
public class TicketNumberTaken extends RuntimeException {
    private final UUID saleId;

    TicketNumberTaken(String ticketNumber, UUID saleId) {
        super("Ticket " + ticketNumber + " of this till is sale " + saleId);
        this.saleId = saleId;
    }

    /** The sale that has the number. */
    public UUID saleId() {
        return saleId;
    }
}
