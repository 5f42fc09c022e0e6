package org.comptoir.defaults.outbox;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The fixed split of aggregates among relays: one aggregate always falls into the same shard, on every instance and
 * release.
 */
final class Shards {
    /** Never change while rows are waiting: a row would be relayed by two owners. */
    static final int COUNT = 16;

    private Shards() {}

    static short of(String aggregateId) {
        CRC32C hash = new CRC32C();
        hash.update(aggregateId.getBytes(StandardCharsets.UTF_8));
        return (short) (hash.getValue() % COUNT);
    }
}
