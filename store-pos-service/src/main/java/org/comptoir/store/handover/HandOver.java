package org.comptoir.store.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.store.work.WorkItem;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** Goods given to a customer, once, by whom, and for which payment. Never changed. */
@Entity
@Table(name = "hand_over")
public class HandOver extends AbstractAggregateRoot<HandOver> implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID fulfilmentId;
    private UUID orderId;
    private String storeId;

    @Enumerated(EnumType.STRING)
    private @Nullable Tender tender;

    private @Nullable Long paidAmount;
    private @Nullable String paidCurrency;
    private String actor;
    private Instant handedOverAt;
    private String fingerprint;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected HandOver() {}

    /** The goods of an item that was just handed over. */
    HandOver(CollectedGoods goods, WorkItem item, String actor, Instant now) {
        id = goods.id();
        fulfilmentId = item.fulfilmentId();
        orderId = item.orderId();
        storeId = item.storeId();
        var payment = goods.payment();
        if (payment != null) {
            tender = payment.tender();
            paidAmount = payment.amount().getAmountMinorLong();
            paidCurrency = payment.amount().getCurrencyUnit().getCode();
        }
        this.actor = actor;
        handedOverAt = now;
        fingerprint = goods.fingerprint();
        unsaved = true;
        registerEvent(new GoodsHandedOver(
                id,
                fulfilmentId,
                orderId,
                storeId,
                item.customerId(),
                item.pickedLines(),
                payment,
                this.actor,
                now,
                item.revision()));
    }

    boolean isSameAs(CollectedGoods goods) {
        return fingerprint.equals(goods.fingerprint());
    }

    public UUID id() {
        return id;
    }

    public UUID fulfilmentId() {
        return fulfilmentId;
    }

    public UUID orderId() {
        return orderId;
    }

    public String storeId() {
        return storeId;
    }

    /** Empty when nothing was due. */
    public Optional<Payment> payment() {
        return tender == null || paidAmount == null || paidCurrency == null
                ? Optional.empty()
                : Optional.of(new Payment(tender, Money.ofMinor(CurrencyUnit.of(paidCurrency), paidAmount)));
    }

    public Instant handedOverAt() {
        return handedOverAt;
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
