package org.comptoir.store.till;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** A sale that happened at a till. Never changed: what was wrong is corrected by another ticket. */
@Entity
@Table(name = "sale")
public class Sale extends AbstractAggregateRoot<Sale> implements Persistable<UUID> {
    /** A sale is told once. */
    public static final long REVISION = 1;

    @Id
    private UUID id;

    private String storeId;
    private String tillId;
    private String ticketNumber;
    private @Nullable UUID customerId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "sale_line", joinColumns = @JoinColumn(name = "sale_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<SaleLine> lines;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "sale_tender", joinColumns = @JoinColumn(name = "sale_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<SaleTender> tenders;

    private String currency;
    private long total;
    private long changeGiven;
    private Instant soldAt;
    private Instant recordedAt;
    private String fingerprint;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected Sale() {}

    /** What the ticket says, with the lines as the store can name them. */
    Sale(Ticket ticket, List<SaleLine> lines, Instant now) {
        id = ticket.id();
        storeId = ticket.storeId();
        tillId = ticket.tillId();
        ticketNumber = ticket.ticketNumber();
        customerId = ticket.customerId();
        this.lines = new ArrayList<>(lines);
        tenders = new ArrayList<>(ticket.tenders().stream()
                .map(given -> new SaleTender(given.tender(), given.amount().getAmountMinorLong()))
                .toList());
        currency = ticket.currency().getCode();
        total = ticket.total().getAmountMinorLong();
        changeGiven = ticket.change() == null ? 0 : ticket.change().getAmountMinorLong();
        soldAt = ticket.soldAt();
        recordedAt = now;
        fingerprint = ticket.fingerprint();
        unsaved = true;
        registerEvent(new GoodsSold(this));
    }

    boolean isSameAs(Ticket ticket) {
        return fingerprint.equals(ticket.fingerprint());
    }

    /** How much of the total each tender paid: the change is taken off the cash, tenders that paid nothing are left out. */
    public List<SaleTender> paid() {
        var paid = new ArrayList<SaleTender>();
        var change = changeGiven;
        for (var given : tenders) {
            var back = given.tender() == Tender.CASH ? Math.min(change, given.amount()) : 0;
            change -= back;
            if (given.amount() > back) {
                paid.add(new SaleTender(given.tender(), given.amount() - back));
            }
        }
        return paid;
    }

    public UUID id() {
        return id;
    }

    public String storeId() {
        return storeId;
    }

    public String tillId() {
        return tillId;
    }

    public String ticketNumber() {
        return ticketNumber;
    }

    /** Empty when no card was shown. */
    public Optional<UUID> customerId() {
        return Optional.ofNullable(customerId);
    }

    public List<SaleLine> lines() {
        return List.copyOf(lines);
    }

    /** What the customer gave, change not taken off. */
    public List<SaleTender> tenders() {
        return List.copyOf(tenders);
    }

    public Money total() {
        return money(total);
    }

    public Money change() {
        return money(changeGiven);
    }

    /** An amount of this sale as money. */
    public Money money(long minorUnits) {
        return Money.ofMinor(CurrencyUnit.of(currency), minorUnits);
    }

    /** By the clock of the till. */
    public Instant soldAt() {
        return soldAt;
    }

    /** When the sale arrived here. */
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @PostLoad
    @PostPersist
    void saved() {
        unsaved = false;
    }
}
