package org.comptoir.store.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.security.Caller;
import org.comptoir.store.access.StoreAccess;
import org.comptoir.store.work.WorkItem;
import org.comptoir.store.work.WorkService;
import org.comptoir.store.work.WorkStatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives goods to customers. */
@Service
public class HandOverService {
    private static final Logger LOG = LoggerFactory.getLogger(HandOverService.class);

    private final HandOvers handOvers;
    private final CodeTriesOfFulfilments tries;
    private final WorkService work;
    private final Clock clock;

    HandOverService(HandOvers handOvers, CodeTriesOfFulfilments tries, WorkService work, Clock clock) {
        this.handOvers = handOvers;
        this.tries = tries;
        this.work = work;
        this.clock = clock;
    }

    /** The hand-over of that id, and whether it happened just now. */
    public record Outcome(HandOver handOver, boolean first) {}

    /**
     * Hands the goods over once. The work item stays locked meanwhile, so of two clerks one wins; a wrong code is
     * counted although it is refused.
     */
    @Transactional(noRollbackFor = WrongCode.class)
    public Outcome handOver(Caller caller, CollectedGoods goods) {
        StoreAccess.toWork(caller, goods.storeId());
        var item = work.claim(goods.storeId(), goods.fulfilmentId());
        var known = handOvers.findById(goods.id());
        if (known.isPresent()) {
            return new Outcome(sameOrRefuse(known.get(), goods), false);
        }
        if (item.status() == WorkStatus.HANDED_OVER) {
            throw new AlreadyHandedOver(item.fulfilmentId());
        }
        item.refuseUnlessPicked();
        refuseWrongCode(goods.code(), item);
        refuseOtherPayment(goods.payment(), item);
        var handedOver = work.handOver(item);
        var handOver = handOvers.save(new HandOver(goods, handedOver, caller.actor(), now()));
        LOG.info("Hand-over {} of fulfilment {} in store {}", goods.id(), item.fulfilmentId(), item.storeId());
        return new Outcome(handOver, true);
    }

    private static HandOver sameOrRefuse(HandOver known, CollectedGoods goods) {
        if (!known.isSameAs(goods)) {
            throw new AlreadyDifferent();
        }
        return known;
    }

    private void refuseWrongCode(PickupCode code, WorkItem item) {
        var id = item.fulfilmentId();
        var now = tries.databaseTime();
        var soFar = tries.findById(id).orElseGet(() -> new CodeTries(id));
        soFar.lockedAt(now).ifPresent(until -> {
            throw new CodeLocked(id, until);
        });
        if (!code.opens(id, item.promise().pickupCodeHash())) {
            var left = soFar.fail(now);
            tries.save(soFar);
            throw new WrongCode(id, left);
        }
    }

    private static void refuseOtherPayment(@Nullable Payment payment, WorkItem item) {
        var due = item.promise().due();
        var paid = payment == null ? null : payment.amount();
        var matches = due.isZero() ? paid == null : due.equals(paid);
        if (!matches) {
            throw new PaymentDiffers(due, paid);
        }
    }

    /** To the microsecond, as the database keeps it: a repeated request gets the very same answer. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
