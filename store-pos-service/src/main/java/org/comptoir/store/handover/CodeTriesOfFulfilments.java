package org.comptoir.store.handover;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Wrong codes per fulfilment; whoever writes holds the lock of the work item. */
interface CodeTriesOfFulfilments extends Repository<CodeTries, UUID> {
    Optional<CodeTries> findById(UUID fulfilmentId);

    CodeTries save(CodeTries tries);

    /** The clock that all instances share. */
    @Query(value = "select clock_timestamp()", nativeQuery = true)
    Instant databaseTime();
}
