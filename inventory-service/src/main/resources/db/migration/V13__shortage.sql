-- Promises that their shelf cannot keep. Each missing unit is named once: open_units are those still missing, units all that ever were.
CREATE TABLE shortage_line (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    location_id    text COLLATE "C" NOT NULL,
    sku            text COLLATE "C" NOT NULL,
    reservation_id uuid NOT NULL,
    order_id       uuid NOT NULL,
    priority       smallint NOT NULL,
    units          integer NOT NULL CHECK (units > 0),
    open_units     integer NOT NULL CHECK (open_units BETWEEN 0 AND units),
    cause          text NOT NULL,
    named_at       timestamptz NOT NULL DEFAULT now(),
    cleared_at     timestamptz,
    CHECK ((open_units = 0) = (cleared_at IS NOT NULL))
);

CREATE UNIQUE INDEX shortage_line_open ON shortage_line (reservation_id, sku) WHERE open_units > 0;
CREATE INDEX shortage_line_shelf ON shortage_line (location_id, sku) WHERE open_units > 0;
CREATE INDEX shortage_line_place ON shortage_line (location_id, id);
-- The list of what is missing now, of one location and of all; what was cleared long ago outnumbers it by far.
CREATE INDEX shortage_line_place_open ON shortage_line (location_id, id) WHERE open_units > 0;
CREATE INDEX shortage_line_number_open ON shortage_line (id) WHERE open_units > 0;

-- Who is promised something at a location: asked when one of its shelves falls short, and by the audit.
CREATE INDEX reservation_place ON reservation (location_id) WHERE status IN ('HELD', 'COMMITTED');

-- What is short already was told without names; it is named here, so that from now on shortages and balances agree.
INSERT INTO shortage_line (location_id, sku, reservation_id, order_id, priority, units, open_units, cause)
SELECT location_id, sku, id, order_id, 5, least(quantity, missing - before), least(quantity, missing - before), 'migration'
FROM (
    SELECT r.location_id, l.sku, r.id, r.order_id, l.quantity, s.reserved - greatest(0, s.on_hand) AS missing,
           sum(l.quantity) OVER (PARTITION BY r.location_id, l.sku ORDER BY r.created_at DESC, r.id DESC
                                 ROWS UNBOUNDED PRECEDING) - l.quantity AS before
    FROM reservation r
    JOIN reservation_line l ON l.reservation_id = r.id
    JOIN stock_level s ON s.sku = l.sku AND s.location_id = r.location_id
    WHERE r.status IN ('HELD', 'COMMITTED') AND s.reserved > greatest(0, s.on_hand)
) promised
WHERE before < missing;
