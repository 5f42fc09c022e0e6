package org.comptoir.sample.shelf;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Shelves extends Repository<Shelf, String> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Shelf> findBySku(String sku);

    Shelf save(Shelf shelf);
}
