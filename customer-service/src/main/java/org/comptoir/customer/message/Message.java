package org.comptoir.customer.message;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One message on its way. All times are the database's: the instances' clocks may differ. */
@Entity
class Message implements Persistable<UUID> {
    /** How long whoever claimed a message has for sending it, before somebody else tries. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    @Id
    private UUID id;

    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private UUID orderId;
    private String orderNumber;
    private String storeId;
    private String pickupCode;
    private Instant collectBy;
    private long amountDue;
    private String currency;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;
    private Instant createdAt;
    private Instant nextAttemptAt;
    private Instant expiresAt;
    private @Nullable Instant closedAt;
    private @Nullable String failure;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(UUID id, ReadyOrder order, Instant now, Duration maxAge) {
        this.id = id;
        this.customerId = order.customerId();
        this.kind = MessageKind.ORDER_READY;
        this.orderId = order.orderId();
        this.orderNumber = order.number();
        this.storeId = order.storeId();
        this.pickupCode = order.pickupCode();
        this.collectBy = order.collectBy();
        this.amountDue = order.amountDue().getAmountMinorLong();
        this.currency = order.amountDue().getCurrencyUnit().getCode();
        this.state = MessageState.PENDING;
        this.createdAt = now;
        this.nextAttemptAt = now;
        Instant oldest = now.plus(maxAge);
        this.expiresAt = oldest.isBefore(order.collectBy()) ? oldest : order.collectBy();
        this.fresh = true;
    }

    UUID customerId() {
        return customerId;
    }

    MessageState state() {
        return state;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    boolean isTooOld(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Takes it for one try. Should the taker die, it is due again after {@link #LEASE}. */
    void claim(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(LEASE);
    }

    /** Nobody to write to yet; looks again now and then, and at once when the customer arrives. */
    void waitForCustomer(Instant now) {
        failure = "customer-unknown";
        nextAttemptAt = now.plus(LONGEST_PAUSE);
    }

    void sent(Instant now) {
        close(MessageState.SENT, now);
        failure = null;
    }

    /** Tries again after 2, 4, 8 ... 60 seconds. */
    void tryLater(String reason, Instant now) {
        if (state == MessageState.PENDING) {
            failure = reason;
            Duration pause = Duration.ofSeconds(1L << Math.min(attempts, DOUBLINGS));
            nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
    }

    /** Will never be sent. */
    void giveUp(String reason, Instant now) {
        if (state == MessageState.PENDING) {
            close(MessageState.FAILED, now);
            failure = reason;
        }
    }

    /** Nothing waits for the customer any more. */
    void withdraw(Instant now) {
        if (state == MessageState.PENDING) {
            close(MessageState.WITHDRAWN, now);
        }
    }

    private void close(MessageState end, Instant now) {
        state = end;
        closedAt = now;
    }

    ReadyOrder order() {
        Money due = Money.ofMinor(CurrencyUnit.of(currency), amountDue);
        return new ReadyOrder(orderId, orderNumber, customerId, storeId, pickupCode, collectBy, due);
    }

    MessageRecord record() {
        return new MessageRecord(id, kind, state, orderId, orderNumber, attempts, createdAt, closedAt, failure);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
