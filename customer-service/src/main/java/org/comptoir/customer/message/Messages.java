package org.comptoir.customer.message;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All messages. */
interface Messages extends Repository<Message, UUID> {
    boolean existsByOrderIdAndKind(UUID orderId, MessageKind kind);

    Message save(Message message);

    /** The next message that is due, locked; those that another instance holds are passed over. */
    @Query(
            nativeQuery = true,
            value = "SELECT * FROM message WHERE state = 'PENDING' AND next_attempt_at <= now()"
                    + " ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED")
    Optional<Message> nextDue();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Message> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Message> findByOrderId(UUID orderId);

    /** Makes what waits for this customer due now. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "UPDATE message SET next_attempt_at = now() WHERE customer_id = :customerId AND state = 'PENDING'"
                    + " AND failure = 'customer-unknown'")
    int release(UUID customerId);

    @Query("SELECT m FROM Message m WHERE m.customerId = :customerId AND m.id < :before ORDER BY m.id DESC")
    List<Message> to(UUID customerId, UUID before, Limit limit);

    @Query(nativeQuery = true, value = "SELECT cast(extract(epoch FROM now()) * 1000000 AS bigint)")
    long microsNow();

    /** The start of this transaction by the database's clock. */
    default Instant now() {
        return Instant.EPOCH.plus(microsNow(), ChronoUnit.MICROS);
    }
}
