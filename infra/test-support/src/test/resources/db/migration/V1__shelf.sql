CREATE TABLE shelf (
    sku       text PRIMARY KEY,
    units     integer NOT NULL,
    revision  bigint NOT NULL,
    filled_at timestamptz NOT NULL
);
