package org.comptoir.customer.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All customers. Searches answer the newest id first. */
interface Customers extends Repository<Customer, UUID> {
    /** Makes writers of one customer wait for each other, also while it does not exist yet; held until commit. */
    @Query(
            nativeQuery = true,
            value = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('customer:' || cast(:id AS text), 0))")
    Integer lock(UUID id);

    Optional<Customer> findById(UUID id);

    boolean existsByNumber(String number);

    Customer save(Customer customer);

    @Query("SELECT c FROM Customer c WHERE c.emailKey = :key AND c.id < :before ORDER BY c.id DESC")
    List<Customer> withEmail(String key, UUID before, Limit limit);

    @Query("SELECT c FROM Customer c WHERE c.phone = :phone AND c.id < :before ORDER BY c.id DESC")
    List<Customer> withPhone(String phone, UUID before, Limit limit);

    Optional<Customer> findByNumber(String number);
}
