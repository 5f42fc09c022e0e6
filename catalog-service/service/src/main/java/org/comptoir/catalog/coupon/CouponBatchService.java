package org.comptoir.catalog.coupon;

import java.util.HashSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes many codes at once and hands them out. */
@Service
public class CouponBatchService {

    private static final int CHUNK = 5_000;

    private final CouponBatches batches;
    private final Coupons coupons;
    private final CouponService couponService;
    private final ApplicationEventPublisher events;
    private final RandomCode random = new RandomCode();

    CouponBatchService(
            CouponBatches batches, Coupons coupons, CouponService couponService, ApplicationEventPublisher events) {
        this.batches = batches;
        this.coupons = coupons;
        this.couponService = couponService;
        this.events = events;
    }

    /** Makes the codes, or answers what the same request made before. */
    @Transactional
    public BatchPut put(BatchWish wish) {
        var known = batches.fingerprint(wish.id());
        if (known.isPresent()) {
            return repeated(wish, known.get());
        }
        couponService.requireOpenable(wish.promotion());
        if (!batches.add(wish)) {
            return repeated(wish, batches.fingerprint(wish.id()).orElseThrow());
        }
        var batch = batches.find(wish.id()).orElseThrow();
        for (var missing = batch.count(); missing > 0; ) {
            missing -= make(batch, Math.min(missing, CHUNK));
        }
        return new BatchPut(batch, true);
    }

    @Transactional(readOnly = true)
    public CouponBatch find(String promotion, UUID id) {
        return batches.find(id)
                .filter(batch -> batch.promotion().equals(promotion))
                .orElseThrow(() -> NotFound.of("coupon batch", id));
    }

    /** Hands out the codes as they are printed, one by one. */
    @Transactional(readOnly = true)
    public void forEachCode(UUID id, Consumer<String> each) {
        batches.forEachCode(id, each);
    }

    /** Whatever became of the promotion since: the same request has the same answer. */
    private BatchPut repeated(BatchWish wish, String fingerprint) {
        if (!fingerprint.equals(wish.fingerprint())) {
            throw new AlreadyDifferent();
        }
        return new BatchPut(batches.find(wish.id()).orElseThrow(), false);
    }

    /** Answers how many it really made: a code that exists already is drawn again. */
    private int make(CouponBatch batch, int count) {
        var codes = new HashSet<CouponCode>();
        while (codes.size() < count) {
            codes.add(random.next(batch.prefix()));
        }
        var made = coupons.addAll(batch, codes);
        events.publishEvent(new CouponsChanged(made));
        return made.size();
    }
}
