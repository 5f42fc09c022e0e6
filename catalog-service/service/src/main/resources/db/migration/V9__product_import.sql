-- A file that somebody sends us and what has become of it. Counts move in the transaction that stores the rows, so they
-- are exact whatever dies in between.
CREATE TABLE product_import (
    id             uuid PRIMARY KEY,
    format         text        NOT NULL CHECK (format IN ('CSV', 'NDJSON')),
    vat_category   text,
    status         text        NOT NULL
        CHECK (status IN ('RECEIVING', 'WAITING', 'RUNNING', 'COMPLETED', 'FAILED')),
    failure        text,
    failure_detail text,
    received_bytes bigint      NOT NULL DEFAULT 0,
    rows           bigint      NOT NULL DEFAULT 0,
    created        bigint      NOT NULL DEFAULT 0,
    changed        bigint      NOT NULL DEFAULT 0,
    unchanged      bigint      NOT NULL DEFAULT 0,
    rejected       bigint      NOT NULL DEFAULT 0,
    errors         bigint      NOT NULL DEFAULT 0,
    line           bigint      NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    touched_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at     timestamptz,
    finished_at    timestamptz,
    -- Who works on it, and until when that is to be believed; the clock is the database's.
    lease          uuid,
    leased_until   timestamptz,
    -- Since rows were stored last: a file that kills whoever works on it is given up.
    attempts       integer     NOT NULL DEFAULT 0,
    CHECK (rows = created + changed + unchanged + rejected)
);

CREATE INDEX product_import_open ON product_import (created_at) WHERE status IN ('WAITING', 'RUNNING');
CREATE INDEX product_import_newest ON product_import (created_at DESC, id DESC);

-- The bytes as they came, in pieces of about a megabyte; gone as soon as the import ends.
CREATE TABLE product_import_chunk (
    import_id  uuid   NOT NULL REFERENCES product_import ON DELETE CASCADE,
    first_byte bigint NOT NULL,
    bytes      bytea  NOT NULL,
    PRIMARY KEY (import_id, first_byte)
);

-- Read once, deleted soon: not worth the time to compress.
ALTER TABLE product_import_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
