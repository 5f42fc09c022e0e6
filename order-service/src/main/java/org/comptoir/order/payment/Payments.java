package org.comptoir.order.payment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Payments extends Repository<Payment, UUID> {
    Optional<Payment> findById(UUID orderId);

    List<Payment> findByOrderIdIn(Collection<UUID> orderIds);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Payment p where p.orderId = :orderId")
    Optional<Payment> lock(UUID orderId);

    long countByAttentionIsNotNull();

    Payment save(Payment payment);

    /**
     * Takes payments with something left to do, so that no other instance does the same meanwhile; when nothing comes of it they are due
     * again later, at growing distance up to ten minutes.
     */
    @Query(value = """
                    UPDATE payment SET attempts = attempts + 1,
                           next_try_at = now() + least(interval '1 second' * power(2, least(attempts, 12) + 2), interval '10 minutes')
                    WHERE order_id IN (SELECT order_id FROM payment WHERE next_try_at <= now()
                                       ORDER BY next_try_at LIMIT :limit FOR UPDATE SKIP LOCKED)
                    RETURNING order_id
                    """, nativeQuery = true)
    List<UUID> takeDue(int limit);
}
