package org.comptoir.order.order;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one store must do for an order. Part of {@link Order}, which decides; its id is also the id of the stock reservation. */
@Entity
@Table(name = "fulfilment")
public class Fulfilment {
    @Id
    private UUID id;

    private String storeId;

    @Enumerated(EnumType.STRING)
    private FulfilmentStatus status;

    private Instant collectBy;

    @Convert(converter = PickupCode.Column.class)
    private PickupCode pickupCode;

    private @Nullable UUID handOverId;
    private long sequence;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Fulfilment() {}

    Fulfilment(UUID id, String storeId, Instant collectBy, Instant now) {
        this.id = id;
        this.storeId = storeId;
        this.status = FulfilmentStatus.PLANNED;
        this.collectBy = collectBy;
        this.pickupCode = PickupCode.draw();
        this.changedAt = now;
    }

    void become(FulfilmentStatus next, Instant now) {
        status = next;
        sequence++;
        changedAt = now;
    }

    void handOver(UUID by, Instant now) {
        handOverId = by;
        become(FulfilmentStatus.HANDED_OVER, now);
    }

    boolean wasHandedOverBy(UUID handOver) {
        return handOver.equals(handOverId);
    }

    public UUID id() {
        return id;
    }

    public String storeId() {
        return storeId;
    }

    public FulfilmentStatus status() {
        return status;
    }

    public Instant collectBy() {
        return collectBy;
    }

    public PickupCode pickupCode() {
        return pickupCode;
    }

    /** Rises with each change that is told. */
    public long sequence() {
        return sequence;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
