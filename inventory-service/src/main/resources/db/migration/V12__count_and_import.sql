-- What somebody counted, and what the books had said. The difference is a COUNT movement of the ledger.
CREATE TABLE stock_count (
    id          uuid PRIMARY KEY,
    location_id text COLLATE "C" NOT NULL,
    cause       text,
    fingerprint text NOT NULL,
    actor       text NOT NULL,
    counted_at  timestamptz NOT NULL
);

CREATE TABLE stock_count_line (
    count_id uuid NOT NULL REFERENCES stock_count (id),
    number   integer NOT NULL,
    sku      text COLLATE "C" NOT NULL,
    before   integer NOT NULL,
    counted  integer NOT NULL,
    PRIMARY KEY (count_id, number)
);

-- A table that was sent: a chunk commits together with what it did, so a table that is sent again does nothing twice.
CREATE TABLE stock_import (
    id          uuid PRIMARY KEY,
    kind        text NOT NULL CHECK (kind IN ('OPENING', 'SNAPSHOT', 'MOVEMENTS')),
    actor       text NOT NULL,
    started_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    chunks      integer
);

CREATE TABLE stock_import_chunk (
    import_id uuid NOT NULL REFERENCES stock_import (id),
    number    integer NOT NULL,
    digest    text NOT NULL,
    accepted  integer NOT NULL,
    changed   integer NOT NULL,
    rejected  integer NOT NULL,
    PRIMARY KEY (import_id, number)
);

CREATE TABLE stock_import_error (
    import_id   uuid NOT NULL REFERENCES stock_import (id),
    line        bigint NOT NULL,
    column_name text NOT NULL,
    reason      text NOT NULL,
    PRIMARY KEY (import_id, line)
);
