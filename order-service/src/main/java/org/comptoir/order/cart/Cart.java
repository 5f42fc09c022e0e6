package org.comptoir.order.cart;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A basket. Whoever may see it may replace it, until it is ordered. */
@Entity
@Table(name = "cart")
public class Cart extends AbstractAggregateRoot<Cart> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String createdBy;
    private @Nullable UUID customerId;
    private String channel;

    @Enumerated(EnumType.STRING)
    private CartStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cart_line", joinColumns = @JoinColumn(name = "cart_id"))
    @OrderColumn(name = "position")
    private List<CartLine> lines;

    private long sequence;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Cart() {}

    Cart(UUID id, String createdBy, CartContent content, Instant now) {
        this.id = id;
        this.createdBy = createdBy;
        this.status = CartStatus.OPEN;
        this.customerId = content.customerId();
        this.channel = content.channel();
        this.lines = new ArrayList<>(content.lines());
        this.changedAt = now;
        changed(now);
    }

    /** Replaces everything; the same content again changes nothing and tells nothing. */
    void replace(CartContent content, Instant now) {
        if (status != CartStatus.OPEN) {
            throw new CartClosed(id);
        }
        if (holds(content)) {
            return;
        }
        customerId = content.customerId();
        channel = content.channel();
        lines.clear();
        lines.addAll(content.lines());
        changed(now);
    }

    /** Closes it for ever. */
    void order(Instant now) {
        if (status == CartStatus.ORDERED) {
            throw new CartClosed(id);
        }
        status = CartStatus.ORDERED;
        changed(now);
    }

    /** Customers see their own, the front end what it created, agents everything. */
    public boolean isVisibleTo(Caller caller) {
        return caller.isAny(Role.AGENT, Role.OPERATOR, Role.SERVICE)
                || createdBy.equals(caller.subject())
                || (customerId != null
                        && caller.is(Role.CUSTOMER)
                        && customerId.equals(caller.customer().orElse(null)));
    }

    private boolean holds(CartContent content) {
        return Objects.equals(customerId, content.customerId())
                && channel.equals(content.channel())
                && List.copyOf(lines).equals(content.lines());
    }

    private void changed(Instant now) {
        sequence++;
        changedAt = now;
        registerEvent(new CartChanged(this));
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID customerId() {
        return customerId;
    }

    public String channel() {
        return channel;
    }

    public CartStatus status() {
        return status;
    }

    public List<CartLine> lines() {
        return List.copyOf(lines);
    }

    /** Rises with each change. */
    public long sequence() {
        return sequence;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
