package org.comptoir.customer.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message; without its text and its address.
 *
 * @param attempts how often it was tried
 * @param closedAt when it was sent, given up or withdrawn
 * @param failure why the last try failed; absent when none did
 */
public record MessageRecord(
        UUID id,
        MessageKind kind,
        MessageState state,
        UUID orderId,
        String orderNumber,
        int attempts,
        Instant createdAt,
        @Nullable Instant closedAt,
        @Nullable String failure) {}
