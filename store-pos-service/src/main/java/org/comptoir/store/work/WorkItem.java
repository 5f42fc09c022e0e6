package org.comptoir.store.work;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** What a store has to prepare for one fulfilment, and how far it is. Its id is the id of the fulfilment. */
@Entity
@Table(name = "work_item")
public class WorkItem extends AbstractAggregateRoot<WorkItem> implements Persistable<UUID> {
    @Id
    private UUID fulfilmentId;

    private UUID orderId;
    private String orderNumber;
    private UUID customerId;
    private String channel;
    private String storeId;

    @Enumerated(EnumType.STRING)
    private WorkStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "work_item_line", joinColumns = @JoinColumn(name = "fulfilment_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<WorkLine> lines;

    @Embedded
    private Promise promise;

    private @Nullable String spot;
    private Instant receivedAt;
    private @Nullable Instant pickedAt;
    private @Nullable Instant stagedAt;
    private @Nullable Instant endedAt;

    /** Counts what this store told about the item: the sequence of its events. */
    private long revision;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected WorkItem() {}

    /** An item heard of for the first time, as far as the orders say it is. */
    WorkItem(FulfilmentState state, Instant now) {
        fulfilmentId = state.fulfilmentId();
        orderId = state.orderId();
        orderNumber = state.orderNumber();
        customerId = state.customerId();
        channel = state.channel();
        storeId = state.storeId();
        status = state.status();
        lines = new ArrayList<>(state.lines());
        promise = state.promise();
        receivedAt = now;
        pickedAt = status == WorkStatus.PICKED || status == WorkStatus.READY ? state.changedAt() : null;
        stagedAt = status == WorkStatus.READY ? state.changedAt() : null;
        endedAt = status.isOpen() ? null : state.changedAt();
        unsaved = true;
    }

    /**
     * Takes over what the orders decide: a cancellation, an expiry, what is due, until when it waits. What the store did
     * itself stays, whatever the orders believe.
     */
    void follow(FulfilmentState state, Instant now) {
        if (!status.isOpen()) {
            return;
        }
        if (state.status().isCalledOff()) {
            status = state.status();
            endedAt = now;
            return;
        }
        if (status == WorkStatus.TO_PICK && !lines.equals(state.lines())) {
            lines = new ArrayList<>(state.lines());
        }
        promise = state.promise();
    }

    void pick(List<PickedLine> picked, String actor, Instant now) {
        refuseCalledOff();
        var differences = PickingDifference.between(lines, picked);
        if (status != WorkStatus.TO_PICK) {
            if (!differences.isEmpty()) {
                throw new AlreadyDifferent();
            }
            return;
        }
        if (!differences.isEmpty()) {
            throw new PickingDiffers(differences);
        }
        status = WorkStatus.PICKED;
        pickedAt = now;
        revision++;
        registerEvent(new GoodsPicked(fulfilmentId, orderId, storeId, pickedLines(), actor, now, revision));
    }

    void stage(String newSpot, String actor, Instant now) {
        refuseCalledOff();
        if (newSpot.equals(spot)) {
            return;
        }
        refuseUnlessPicked();
        if (status == WorkStatus.HANDED_OVER) {
            throw new WorkClosed(fulfilmentId, status);
        }
        status = WorkStatus.READY;
        spot = newSpot;
        stagedAt = now;
        revision++;
        registerEvent(new GoodsStaged(fulfilmentId, orderId, storeId, newSpot, actor, now, revision));
    }

    void handOver(Instant now) {
        if (status == WorkStatus.HANDED_OVER) {
            throw new WorkClosed(fulfilmentId, status);
        }
        refuseUnlessPicked();
        status = WorkStatus.HANDED_OVER;
        endedAt = now;
        revision++;
    }

    /** Refuses with {@link NotPicked} or {@link WorkClosed} while there is nothing to give to a customer. */
    public void refuseUnlessPicked() {
        refuseCalledOff();
        if (status == WorkStatus.TO_PICK) {
            throw new NotPicked(fulfilmentId);
        }
    }

    private void refuseCalledOff() {
        if (status.isCalledOff()) {
            throw new WorkClosed(fulfilmentId, status);
        }
    }

    /** What the clerk takes from the shelf, one line per line of the item. */
    public List<PickedLine> pickedLines() {
        return lines.stream()
                .map(line -> new PickedLine(line.sku(), line.quantity()))
                .toList();
    }

    /** Whether goods were picked for nothing and belong back on the shelf. */
    public boolean isToPutBack() {
        return status.isCalledOff() && pickedAt != null;
    }

    public UUID fulfilmentId() {
        return fulfilmentId;
    }

    public UUID orderId() {
        return orderId;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public UUID customerId() {
        return customerId;
    }

    public String channel() {
        return channel;
    }

    public String storeId() {
        return storeId;
    }

    public WorkStatus status() {
        return status;
    }

    public List<WorkLine> lines() {
        return List.copyOf(lines);
    }

    public Promise promise() {
        return promise;
    }

    public Optional<String> spot() {
        return Optional.ofNullable(spot);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> pickedAt() {
        return Optional.ofNullable(pickedAt);
    }

    public Optional<Instant> stagedAt() {
        return Optional.ofNullable(stagedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public long revision() {
        return revision;
    }

    @Override
    public UUID getId() {
        return fulfilmentId;
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
