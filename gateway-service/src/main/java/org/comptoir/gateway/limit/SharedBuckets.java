package org.comptoir.gateway.limit;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** One bucket per caller in PostgreSQL, for all instances of the gateway together. */
@Component
class SharedBuckets {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration KEPT_WHEN_FULL = Duration.ofSeconds(30);
    private static final int REMOVED_AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    SharedBuckets(DataSource database) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limit_bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL))
                .requestTimeout(PATIENCE)
                .build();
    }

    /** Takes up to a batch of requests out of the caller's bucket and answers how many there were. */
    long take(LimitedCaller caller) {
        var limit = caller.limit();
        return buckets.getProxy(caller.key(), limit::bucket).tryConsumeAsMuchAsPossible(limit.batch());
    }

    /** Forgets buckets that have been full for a while. */
    void removeExpired() {
        int removed;
        do {
            removed = buckets.removeExpired(REMOVED_AT_ONCE);
        } while (removed == REMOVED_AT_ONCE);
    }
}
