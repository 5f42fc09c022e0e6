-- How much was promised for a pickup slot or for a whole day: a row only where somebody booked. starts_at is the start of the slot,
-- or of the location's local day. Both kinds are locked in the order of the key, after the stock levels.
CREATE TABLE pickup_load (
    location_id text COLLATE "C" NOT NULL,
    starts_at   timestamptz NOT NULL,
    kind        text COLLATE "C" NOT NULL CHECK (kind IN ('DAY', 'SLOT')),
    orders      integer NOT NULL CHECK (orders >= 0),
    units       integer NOT NULL CHECK (units >= 0),
    PRIMARY KEY (location_id, starts_at, kind)
) WITH (fillfactor = 80);

-- The slot that was promised, and the start of its local day: kept, so that what is given back is what was taken, even when the
-- location has moved to another time zone meanwhile.
ALTER TABLE reservation
    ADD COLUMN slot_start timestamptz,
    ADD COLUMN slot_end   timestamptz,
    ADD COLUMN slot_day   timestamptz;
ALTER TABLE reservation
    ADD CONSTRAINT reservation_slot CHECK (num_nulls(slot_start, slot_end, slot_day) IN (0, 3)) NOT VALID;
