-- Goods on their way between two locations. The lines keep what left, what arrived, what is still under way and what never will be here,
-- so that at every moment: sent + over = received + in_transit + lost, where over is what arrived beyond what was sent.
CREATE TABLE stock_transfer (
    id             uuid PRIMARY KEY,
    number         bigint GENERATED ALWAYS AS IDENTITY,
    from_location  text COLLATE "C" NOT NULL,
    to_location    text COLLATE "C" NOT NULL CHECK (to_location <> from_location),
    status         text NOT NULL CHECK (status IN ('SENT', 'PARTLY_RECEIVED', 'RECEIVED', 'CLOSED')),
    fingerprint    text NOT NULL,
    closure_reason text,
    actor          text NOT NULL,
    sent_at        timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    version        bigint NOT NULL,
    CHECK (status <> 'CLOSED' OR closure_reason IS NOT NULL)
);

CREATE UNIQUE INDEX stock_transfer_number ON stock_transfer (number);
CREATE INDEX stock_transfer_from ON stock_transfer (from_location, number);
CREATE INDEX stock_transfer_to ON stock_transfer (to_location, number);
CREATE INDEX stock_transfer_status ON stock_transfer (status, number);
CREATE INDEX stock_transfer_open ON stock_transfer (to_location) WHERE status IN ('SENT', 'PARTLY_RECEIVED');

CREATE TABLE stock_transfer_line (
    transfer_id uuid NOT NULL REFERENCES stock_transfer (id),
    sku         text COLLATE "C" NOT NULL,
    sent        integer NOT NULL CHECK (sent >= 0),
    received    integer NOT NULL CHECK (received >= 0),
    in_transit  integer NOT NULL CHECK (in_transit >= 0),
    lost        integer NOT NULL CHECK (lost >= 0),
    PRIMARY KEY (transfer_id, sku),
    CONSTRAINT stock_transfer_line_units CHECK (in_transit + lost = greatest(0, sent - received))
);

CREATE TABLE stock_transfer_receipt (
    transfer_id uuid NOT NULL REFERENCES stock_transfer (id),
    id          uuid NOT NULL,
    fingerprint text NOT NULL,
    actor       text NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (transfer_id, id)
);

-- What the audit adds up beside the lines: few rows of a long ledger.
CREATE INDEX stock_movement_transfer ON stock_movement (location_id, sku) WHERE type IN ('TRANSFER_OUT', 'TRANSFER_IN');
