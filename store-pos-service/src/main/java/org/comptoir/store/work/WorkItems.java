package org.comptoir.store.work;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The work items of all stores; every question names the store. */
interface WorkItems extends Repository<WorkItem, UUID> {
    WorkItem save(WorkItem item);

    Optional<WorkItem> findByFulfilmentIdAndStoreId(UUID fulfilmentId, String storeId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WorkItem w where w.fulfilmentId = :fulfilmentId")
    Optional<WorkItem> lock(UUID fulfilmentId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WorkItem w where w.fulfilmentId = :fulfilmentId and w.storeId = :storeId")
    Optional<WorkItem> lock(UUID fulfilmentId, String storeId);

    @Query("""
            select w from WorkItem w
            where w.storeId = :storeId and w.status in :statuses
              and (w.promise.collectBy > :collectBy
                   or (w.promise.collectBy = :collectBy and w.fulfilmentId > :fulfilmentId))
            order by w.promise.collectBy, w.fulfilmentId""")
    List<WorkItem> after(
            String storeId, Collection<WorkStatus> statuses, Instant collectBy, UUID fulfilmentId, Limit limit);

    @Query("""
            select w.status as status, count(*) as items from WorkItem w
            where w.storeId = :storeId and w.status in :statuses group by w.status""")
    List<StatusCount> count(String storeId, Collection<WorkStatus> statuses);

    /** How many items have a status. */
    interface StatusCount {
        WorkStatus getStatus();

        long getItems();
    }
}
