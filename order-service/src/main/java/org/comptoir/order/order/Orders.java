package org.comptoir.order.order;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Orders extends Repository<Order, UUID>, JpaSpecificationExecutor<Order> {
    Optional<Order> findById(UUID id);

    Optional<Order> findByFulfilmentId(UUID fulfilmentId);

    boolean existsByNumber(OrderNumber number);

    /** The order that a basket became or is about to become. */
    @Query(
            "select o.id from Order o where o.terms.cartId = :cartId and o.status <> org.comptoir.order.order.OrderStatus.REJECTED")
    Optional<UUID> findIdByCart(UUID cartId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Order o where o.id = :id")
    Optional<Order> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Order o where o.fulfilment.id = :fulfilmentId")
    Optional<Order> lockByFulfilment(UUID fulfilmentId);

    Order save(Order order);

    /** Makes twins of one request wait for their turn, until the transaction ends. */
    @Query(value = "SELECT cast(pg_advisory_xact_lock(hashtextextended(:id, 2)) AS text)", nativeQuery = true)
    String waitForTurn(String id);

    /** The database's time: the one clock that deadlines are kept by. */
    @Query(value = "SELECT clock_timestamp()", nativeQuery = true)
    Instant databaseTime();

    /** Takes unfinished checkouts whose request is gone, so that no other instance works on them for half a minute. */
    @Query(value = """
                    UPDATE customer_order SET resume_at = now() + interval '30 seconds'
                    WHERE id IN (SELECT id FROM customer_order WHERE status = 'PENDING' AND resume_at <= now()
                                 ORDER BY resume_at LIMIT :limit FOR UPDATE SKIP LOCKED)
                    RETURNING id
                    """, nativeQuery = true)
    List<UUID> takeUnfinished(int limit);

    /** Takes orders whose hold is to be given back. */
    @Query(value = """
                    UPDATE customer_order SET release_at = now() + interval '30 seconds'
                    WHERE id IN (SELECT id FROM customer_order WHERE release_at <= now()
                                 ORDER BY release_at LIMIT :limit FOR UPDATE SKIP LOCKED)
                    RETURNING id
                    """, nativeQuery = true)
    List<UUID> takeReleases(int limit);

    /** Keeps what the store did against the order; the same fact once. */
    @Modifying
    @Query(value = """
                    INSERT INTO order_conflict (id, order_id, kind, reference, detail, recorded_at)
                    VALUES (gen_random_uuid(), :orderId, :kind, :reference, :detail, now()) ON CONFLICT DO NOTHING
                    """, nativeQuery = true)
    int recordConflict(UUID orderId, String kind, UUID reference, String detail);

    /** Orders that nobody collected in time. */
    @Query(value = """
                    SELECT o.id FROM customer_order o JOIN fulfilment f ON f.id = o.fulfilment_id
                    WHERE f.status IN ('ALLOCATED', 'PICKED', 'READY') AND f.collect_by <= now()
                    ORDER BY f.collect_by LIMIT :limit
                    """, nativeQuery = true)
    List<UUID> findExpired(int limit);
}
