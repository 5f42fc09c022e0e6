package org.comptoir.order.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.order.payment.PaymentMethod;
import org.hibernate.annotations.BatchSize;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What a customer ordered, at the price that was quoted, for pickup in one store. Every change is made under the lock of its row and
 * raises the sequence of what it tells.
 */
@Entity
@Table(name = "customer_order")
public class Order extends AbstractAggregateRoot<Order> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Convert(converter = OrderNumber.Column.class)
    private OrderNumber number;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Embedded
    private Terms terms;

    @OneToOne(cascade = CascadeType.ALL, optional = false)
    @JoinColumn(name = "fulfilment_id")
    private Fulfilment fulfilment;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<OrderLine> lines;

    @Embedded
    private CheckoutProgress checkout;

    @Embedded
    private @Nullable Cancellation cancellation;

    private Instant createdAt;
    private @Nullable Instant placedAt;
    private boolean conflict;
    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    Order(
            PlaceOrder wish,
            Priced priced,
            String createdBy,
            Fulfilment fulfilment,
            CheckoutProgress checkout,
            Instant now) {
        this.id = wish.orderId();
        this.number = OrderNumber.draw();
        this.status = OrderStatus.PENDING;
        this.terms = Terms.of(wish, priced.total(), createdBy);
        this.fulfilment = fulfilment;
        this.lines = new ArrayList<>(priced.lines());
        this.checkout = checkout;
        this.createdAt = now;
    }

    /** Draws another number, when the first one was taken. */
    void renumber() {
        number = OrderNumber.draw();
    }

    /** Everything is promised: the end of the checkout. */
    void place(Instant now) {
        require(OrderStatus.PENDING);
        status = OrderStatus.PLACED;
        placedAt = now;
        checkout.finish();
        fulfilment.become(FulfilmentStatus.ALLOCATED, now);
        tell(new OrderEvent.Placed(this));
        registerEvent(new OrderEvent.FulfilmentMoved(this));
    }

    /** The checkout comes to nothing. */
    void reject(Refusal why, Instant now) {
        require(OrderStatus.PENDING);
        status = OrderStatus.REJECTED;
        checkout.refuse(why, now);
        fulfilment.become(FulfilmentStatus.CANCELLED, now);
    }

    /** The goods are off the shelf. News of the store may come late or in any order: what is behind already changes nothing. */
    void picked(Instant now) {
        if (fulfilment.status() == FulfilmentStatus.ALLOCATED) {
            move(FulfilmentStatus.PICKED, now);
        }
    }

    /** The goods wait for the customer. */
    void staged(Instant now) {
        if (status == OrderStatus.PLACED && fulfilment.status().isWaiting()) {
            status = OrderStatus.READY;
            move(FulfilmentStatus.READY, now);
            tell(new OrderEvent.Ready(this));
        }
    }

    /**
     * The goods are with the customer.
     *
     * @return false when the order had ended otherwise: the store is right that it happened, and a person must see to it
     */
    boolean handedOver(UUID handOver, Instant now) {
        if (fulfilment.wasHandedOverBy(handOver)) {
            return true;
        }
        if (!fulfilment.status().isWaiting()) {
            return false;
        }
        status = OrderStatus.COMPLETED;
        fulfilment.handOver(handOver, now);
        registerEvent(new OrderEvent.FulfilmentMoved(this));
        tell(new OrderEvent.Completed(this));
        return true;
    }

    /**
     * Ends the order without a hand-over.
     *
     * @return false when it had ended this way before
     * @throws AlreadyDifferent when it was cancelled for another reason
     * @throws OrderClosed when it is too late or too early for that
     */
    boolean cancel(Cancellation wish) {
        if (cancellation != null && cancellation.covers(wish)) {
            return false;
        }
        if (!fulfilment.status().isWaiting()) {
            throw new OrderClosed(id, status);
        }
        end(wish, FulfilmentStatus.CANCELLED);
        return true;
    }

    /** Nobody collected it in time. */
    boolean expire(Instant now) {
        if (!fulfilment.status().isWaiting() || now.isBefore(fulfilment.collectBy())) {
            return false;
        }
        end(new Cancellation(CancellationReason.EXPIRED, null, "system", now), FulfilmentStatus.EXPIRED);
        return true;
    }

    /** Something the store did contradicts this order. */
    void markConflict() {
        conflict = true;
    }

    private void end(Cancellation how, FulfilmentStatus last) {
        status = OrderStatus.CANCELLED;
        cancellation = how;
        move(last, how.at());
        tell(new OrderEvent.Cancelled(this));
    }

    private void move(FulfilmentStatus next, Instant now) {
        fulfilment.become(next, now);
        registerEvent(new OrderEvent.FulfilmentMoved(this));
    }

    private void tell(OrderEvent event) {
        sequence++;
        registerEvent(event);
    }

    private void require(OrderStatus expected) {
        if (status != expected) {
            throw new IllegalStateException("Order " + id + " is " + status + ", not " + expected);
        }
    }

    /** What the customer still owes at the store. */
    public Money amountDue() {
        boolean owed = terms.paymentMethod() == PaymentMethod.IN_STORE
                && fulfilment.status().isWaiting();
        return terms.money(owed ? terms.total() : 0);
    }

    public Money total() {
        return terms.money(terms.total());
    }

    public Terms terms() {
        return terms;
    }

    public UUID id() {
        return id;
    }

    public OrderNumber number() {
        return number;
    }

    public OrderStatus status() {
        return status;
    }

    public Fulfilment fulfilment() {
        return fulfilment;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    CheckoutProgress checkout() {
        return checkout;
    }

    public @Nullable Cancellation cancellation() {
        return cancellation;
    }

    Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant placedAt() {
        return placedAt;
    }

    public boolean hasConflict() {
        return conflict;
    }

    /** Rises with each fact that is told. */
    public long sequence() {
        return sequence;
    }
}
