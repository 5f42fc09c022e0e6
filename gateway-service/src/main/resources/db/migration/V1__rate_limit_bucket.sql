-- Buckets of Bucket4j, one per caller (id is a hash). Not logged: after a crash everybody begins with a full bucket, and
-- no request waits for a disk.
CREATE UNLOGGED TABLE rate_limit_bucket (
    id         text COLLATE "C" PRIMARY KEY,
    state      bytea,
    expires_at bigint
) WITH (fillfactor = 50);

CREATE INDEX rate_limit_bucket_expires_at ON rate_limit_bucket (expires_at);
