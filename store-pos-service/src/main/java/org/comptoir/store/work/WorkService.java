package org.comptoir.store.work;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.store.access.StoreAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work list: what is to do in a store, and what its clerks did. */
@Service
public class WorkService {
    private static final Logger LOG = LoggerFactory.getLogger(WorkService.class);

    private final WorkItems items;
    private final Clock clock;

    WorkService(WorkItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** One page of the list; the counts are of everything open in the store, whatever the filter. */
    @Transactional(readOnly = true)
    public WorkList list(Caller caller, String storeId, Set<WorkStatus> statuses, WorkCursor after, int limit) {
        StoreAccess.toRead(caller, storeId, Role.AGENT, Role.OPERATOR);
        var found = items.after(storeId, statuses, after.collectBy(), after.fulfilmentId(), Limit.of(limit + 1));
        var page = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? WorkCursor.of(page.getLast()) : null;
        return new WorkList(page, next, countOpen(storeId));
    }

    private Map<WorkStatus, Long> countOpen(String storeId) {
        var counts = new EnumMap<WorkStatus, Long>(WorkStatus.class);
        WorkStatus.open().forEach(status -> counts.put(status, 0L));
        items.count(storeId, WorkStatus.open()).forEach(count -> counts.put(count.getStatus(), count.getItems()));
        return counts;
    }

    /** One item of the store. */
    @Transactional(readOnly = true)
    public WorkItem find(Caller caller, String storeId, UUID fulfilmentId) {
        StoreAccess.toRead(caller, storeId, Role.AGENT, Role.OPERATOR);
        return items.findByFulfilmentIdAndStoreId(fulfilmentId, storeId).orElseThrow(() -> unknown(fulfilmentId));
    }

    /** The clerk took the goods from the shelf; the same lines again change nothing. */
    @Transactional
    public WorkItem pick(Caller caller, String storeId, UUID fulfilmentId, List<PickedLine> lines) {
        StoreAccess.toWork(caller, storeId);
        var item = claim(storeId, fulfilmentId);
        item.pick(lines, caller.actor(), now());
        return items.save(item);
    }

    /** The goods wait at this spot; another spot moves them, the same spot again changes nothing. */
    @Transactional
    public WorkItem stage(Caller caller, String storeId, UUID fulfilmentId, String spot) {
        StoreAccess.toWork(caller, storeId);
        var item = claim(storeId, fulfilmentId);
        item.stage(spot, caller.actor(), now());
        return items.save(item);
    }

    /** Locks the item until the end of the running transaction: one clerk at a time. */
    @Transactional
    public WorkItem claim(String storeId, UUID fulfilmentId) {
        return items.lock(fulfilmentId, storeId).orElseThrow(() -> unknown(fulfilmentId));
    }

    /** The customer has the goods of a claimed item. */
    @Transactional
    public WorkItem handOver(WorkItem claimed) {
        claimed.handOver(now());
        return items.save(claimed);
    }

    /** Takes over what the orders tell about a fulfilment. */
    @Transactional
    public void follow(FulfilmentState state) {
        var now = now();
        var known = items.lock(state.fulfilmentId());
        if (known.isEmpty()) {
            items.save(new WorkItem(state, now));
            LOG.info("Work item {} for store {}: {}", state.fulfilmentId(), state.storeId(), state.status());
            return;
        }
        var item = known.get();
        if (item.status() == WorkStatus.HANDED_OVER && state.status().isCalledOff()) {
            LOG.warn("Fulfilment {} is {} but was handed over in the store", state.fulfilmentId(), state.status());
        }
        item.follow(state, now);
        items.save(item);
    }

    private static NotFound unknown(UUID fulfilmentId) {
        return new NotFound("No work item " + fulfilmentId);
    }

    /** To the microsecond, as the database keeps it: a repeated request gets the very same answer. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
