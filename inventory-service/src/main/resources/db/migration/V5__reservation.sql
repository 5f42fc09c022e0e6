-- Lock order of the whole service, so that nobody waits in a circle:
-- 1. existing reservation rows, by id; 2. stock_level rows, by (sku, location_id); 3. new rows (reservation, ledger, outbox).
CREATE TABLE reservation (
    id          uuid PRIMARY KEY,
    order_id    uuid NOT NULL,
    location_id text COLLATE "C" NOT NULL,
    status      text NOT NULL CHECK (status IN ('HELD', 'COMMITTED', 'FULFILLED', 'RELEASED', 'EXPIRED')),
    held_until  timestamptz NOT NULL,
    reason      text,
    fingerprint text NOT NULL,
    version     bigint NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 80);

-- What is due to expire, and what the audit adds up; resolved reservations leave it.
CREATE INDEX reservation_live ON reservation (status, held_until) WHERE status IN ('HELD', 'COMMITTED');

CREATE TABLE reservation_line (
    reservation_id uuid NOT NULL,
    sku            text COLLATE "C" NOT NULL,
    quantity       integer NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (reservation_id, sku)
);
