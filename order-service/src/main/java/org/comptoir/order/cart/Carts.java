package org.comptoir.order.cart;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Carts extends Repository<Cart, UUID> {
    Optional<Cart> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cart c where c.id = :id")
    Optional<Cart> lock(UUID id);

    /** Makes everybody who writes this cart wait for its turn, also before there is a row to lock; until the transaction ends. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(:id, 1)) as text)", nativeQuery = true)
    String waitForTurn(String id);

    Cart save(Cart cart);
}
