package org.comptoir.contracts.store.v1;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * The goods wait at a named spot of the store.
 *
 * <p>Topic {@code store.work}, key {@code fulfilmentId}.
 *
 * @param fulfilmentId the fulfilment
 * @param orderId the order
 * @param storeId the store
 * @param spot the spot, as written on the shelf
 * @param actor role and subject of who did it
 * @param stagedAt when
 */
@ContractEvent(type = "org.comptoir.store.fulfilment-staged.v1", topic = Topics.WORK, kind = ContractEvent.Kind.FACT)
public record FulfilmentStaged(
        UUID fulfilmentId, UUID orderId, String storeId, String spot, String actor, Instant stagedAt) {}
