package org.comptoir.store.till;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sales: appended and read, never changed. */
interface Sales extends Repository<Sale, UUID> {
    Sale save(Sale sale);

    Optional<Sale> findById(UUID id);

    Optional<Sale> findByIdAndStoreIdAndTillId(UUID id, String storeId, String tillId);

    @Query("""
            select s.id from Sale s
            where s.storeId = :storeId and s.tillId = :tillId and s.ticketNumber = :ticketNumber""")
    Optional<UUID> idOf(String storeId, String tillId, String ticketNumber);

    @Query("""
            select s from Sale s
            where s.storeId = :storeId and (s.soldAt < :soldAt or (s.soldAt = :soldAt and s.id < :id))
            order by s.soldAt desc, s.id desc""")
    List<Sale> before(String storeId, Instant soldAt, UUID id, Limit limit);
}
