package org.comptoir.store.handover;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All hand-overs: appended and read, never changed. */
interface HandOvers extends Repository<HandOver, UUID> {
    HandOver save(HandOver handOver);

    Optional<HandOver> findById(UUID id);
}
