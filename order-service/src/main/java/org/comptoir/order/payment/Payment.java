package org.comptoir.order.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The money of one order. Settled once: a payment that is PAID, VOIDED or DECLINED stays so. */
@Entity
@Table(name = "payment")
public class Payment {
    @Id
    private UUID orderId;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    private long amount;
    private String currency;
    private @Nullable String token;
    private @Nullable String reference;
    private @Nullable String refusal;
    private @Nullable String tender;
    private @Nullable String attention;
    private int attempts;
    private @Nullable Instant nextTryAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    private Payment(UUID orderId, PaymentMethod method, PaymentStatus status, Money amount, Instant now) {
        this.orderId = orderId;
        this.method = method;
        this.status = status;
        this.amount = amount.getAmountMinorLong();
        this.currency = amount.getCurrencyUnit().getCode();
        this.changedAt = now;
    }

    static Payment inStore(UUID orderId, Money amount, Instant now) {
        return new Payment(orderId, PaymentMethod.IN_STORE, PaymentStatus.DUE, amount, now);
    }

    static Payment byCard(UUID orderId, Money amount, String token, Instant now) {
        Payment payment = new Payment(orderId, PaymentMethod.CARD, PaymentStatus.PLANNED, amount, now);
        payment.token = token;
        return payment;
    }

    /**
     * From here on the provider may have put money aside. Recorded before it is asked, so that a crash in between leaves a question
     * and not a secret.
     *
     * @return false when there is nothing to ask: decided already, or the order has ended
     */
    boolean ask(Instant now) {
        if (status == PaymentStatus.PLANNED) {
            become(PaymentStatus.UNKNOWN, now);
        }
        attempts++;
        return status == PaymentStatus.UNKNOWN;
    }

    /** The provider's answer. An order that ended meanwhile keeps its VOIDING: now it is known what to give back. */
    void answered(CardAnswer answer, Instant now) {
        if (answer.reference() != null) {
            reference = answer.reference();
        }
        switch (answer.verdict()) {
            case AUTHORISED -> decide(PaymentStatus.UNKNOWN, PaymentStatus.AUTHORISED, now);
            case DECLINED -> {
                refusal = answer.refusal();
                decide(PaymentStatus.UNKNOWN, PaymentStatus.DECLINED, now);
                settle(PaymentStatus.VOIDING, PaymentStatus.VOIDED, now);
            }
            case TAKEN -> {
                settle(PaymentStatus.CAPTURING, PaymentStatus.PAID, now);
                if (status != PaymentStatus.PAID) {
                    needAttention("the provider took money that was only to be put aside", now);
                }
            }
            case GONE -> {
                decide(PaymentStatus.UNKNOWN, PaymentStatus.DECLINED, now);
                settle(PaymentStatus.VOIDING, PaymentStatus.VOIDED, now);
                if (status == PaymentStatus.AUTHORISED || status == PaymentStatus.CAPTURING) {
                    needAttention("the provider has given up the money that was put aside", now);
                }
            }
            case UNKNOWN -> {
                // Still unknown: nothing is concluded from silence.
            }
        }
    }

    /** The goods are handed over: take what was put aside. */
    void collect(Instant now) {
        if (status == PaymentStatus.AUTHORISED) {
            become(PaymentStatus.CAPTURING, now);
            nextTryAt = now;
        } else if (status != PaymentStatus.CAPTURING && status != PaymentStatus.PAID) {
            needAttention("handed over while the payment was " + status, now);
        }
    }

    /** The customer paid at the store. */
    void payInStore(String paidWith, Instant now) {
        if (status == PaymentStatus.DUE) {
            tender = paidWith;
            become(PaymentStatus.PAID, now);
        }
    }

    /** The order has ended without a hand-over. */
    void giveBack(Instant now) {
        switch (status) {
            case DUE, PLANNED -> {
                token = null;
                become(PaymentStatus.VOIDED, now);
            }
            case UNKNOWN, AUTHORISED -> {
                become(PaymentStatus.VOIDING, now);
                nextTryAt = now;
            }
            case CAPTURING, PAID -> needAttention("the order ended after the money was taken", now);
            case DECLINED, VOIDING, VOIDED -> {
                // Nothing is put aside, or it is on its way back.
            }
        }
    }

    void needAttention(String why, Instant now) {
        attention = why;
        nextTryAt = null;
        changedAt = now;
    }

    private void decide(PaymentStatus from, PaymentStatus to, Instant now) {
        if (status == from) {
            token = null;
            become(to, now);
        }
    }

    private void settle(PaymentStatus from, PaymentStatus to, Instant now) {
        if (status == from) {
            token = null;
            nextTryAt = null;
            become(to, now);
        }
    }

    private void become(PaymentStatus next, Instant now) {
        status = next;
        attempts = 0;
        changedAt = now;
    }

    public UUID orderId() {
        return orderId;
    }

    public PaymentMethod method() {
        return method;
    }

    public PaymentStatus status() {
        return status;
    }

    public Money amount() {
        return Money.ofMinor(CurrencyUnit.of(currency), amount);
    }

    @Nullable
    String token() {
        return token;
    }

    @Nullable
    String reference() {
        return reference;
    }

    /** The provider's word for why it refused. */
    public @Nullable String refusal() {
        return refusal;
    }

    /** What the customer paid with at the store. */
    public @Nullable String tender() {
        return tender;
    }

    public @Nullable String attention() {
        return attention;
    }

    /** The provider is still to be talked to. */
    boolean isUnsettled() {
        return nextTryAt != null;
    }

    public Instant changedAt() {
        return changedAt;
    }

    int attempts() {
        return attempts;
    }
}
