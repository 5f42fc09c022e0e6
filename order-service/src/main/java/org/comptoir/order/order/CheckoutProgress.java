package org.comptoir.order.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the recovery must know of a checkout: when to look at it, when to give up, what came of it, what is still to be undone. */
@Embeddable
class CheckoutProgress {
    private @Nullable Instant resumeAt;
    private Instant giveUpAt;
    private @Nullable Instant releaseAt;

    @Enumerated(EnumType.STRING)
    private Refusal.@Nullable Reason refusal;

    @Column(name = "refusal_detail")
    private @Nullable String detail;

    @ElementCollection
    @CollectionTable(name = "order_shortage", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<Shortage> shortages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CheckoutProgress() {}

    CheckoutProgress(Instant resumeAt, Instant giveUpAt) {
        this.resumeAt = resumeAt;
        this.giveUpAt = giveUpAt;
    }

    void finish() {
        resumeAt = null;
    }

    void refuse(Refusal why, Instant now) {
        finish();
        refusal = why.reason();
        detail = why.detail();
        shortages.addAll(why.shortages());
        if (why.mayLeaveAHold()) {
            releaseAt = now;
        }
    }

    /** A hold may have been made after all. */
    void releaseHold(Instant now) {
        releaseAt = now;
    }

    void released() {
        releaseAt = null;
    }

    void lookAgainAt(Instant next) {
        resumeAt = next.isBefore(giveUpAt) ? next : giveUpAt;
    }

    boolean isOverdue(Instant now) {
        return !now.isBefore(giveUpAt);
    }

    @Nullable
    Refusal refusal() {
        return refusal == null ? null : new Refusal(refusal, detail, shortages);
    }

    /** When the recovery looks at it; never, once it is decided. */
    @Nullable
    Instant resumeAt() {
        return resumeAt;
    }

    /** A hold is still to be given back. */
    boolean owesARelease() {
        return releaseAt != null;
    }
}
