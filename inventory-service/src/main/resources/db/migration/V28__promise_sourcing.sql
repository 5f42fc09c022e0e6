-- How baskets are sent: one active strategy per channel, and one for all channels that have none of their own.
CREATE TABLE sourcing_strategy (
    code            text COLLATE "C" PRIMARY KEY,
    channel         text,
    criteria        text[] NOT NULL,
    max_parcels     integer NOT NULL CHECK (max_parcels BETWEEN 1 AND 10),
    max_distance_km integer CHECK (max_distance_km > 0),
    keep_last_unit  boolean NOT NULL,
    location_ids    text[] NOT NULL,
    priorities      integer[] NOT NULL,
    active          boolean NOT NULL,
    version         bigint NOT NULL,
    CHECK (cardinality(location_ids) = cardinality(priorities))
);

CREATE UNIQUE INDEX sourcing_strategy_active ON sourcing_strategy (coalesce(channel, '')) WHERE active;

INSERT INTO sourcing_strategy
    (code, channel, criteria, max_parcels, max_distance_km, keep_last_unit, location_ids, priorities, active, version)
VALUES ('default', NULL, '{FEWEST_PARCELS,PRIORITY,DISTANCE,CAPS,BALANCE}', 3, NULL, false, '{}', '{}', true, 1);

-- How many parcels a location with a daily cap has to send on a day; a row only where somebody booked. Locked after pickup_load.
CREATE TABLE dispatch_load (
    location_id text COLLATE "C" NOT NULL,
    day         date NOT NULL,
    parcels     integer NOT NULL CHECK (parcels >= 0),
    PRIMARY KEY (location_id, day)
) WITH (fillfactor = 80);

-- Whose parcels they are, so that each is given back once, and by which promise's acceptance they were booked, so that nobody gives back
-- what somebody else booked. A parcel whose reservation ended is not live: it counts on no day, but its reservation may come back.
CREATE TABLE dispatch_booking (
    reservation_id uuid PRIMARY KEY,
    promise_id     uuid NOT NULL,
    location_id    text COLLATE "C" NOT NULL,
    day            date NOT NULL,
    live           boolean NOT NULL DEFAULT true
);

CREATE INDEX dispatch_booking_day ON dispatch_booking (day);

-- What a shopper was promised, as it was answered, until when; and which option was taken. An acceptance whose accepted_at is null is
-- under way: the reservations are being made.
CREATE TABLE promise (
    id          uuid PRIMARY KEY,
    made_by     text NOT NULL,
    channel     text NOT NULL,
    fingerprint text NOT NULL,
    answer      jsonb NOT NULL,
    made_at     timestamptz NOT NULL DEFAULT now(),
    valid_until timestamptz NOT NULL
);

CREATE INDEX promise_made ON promise (made_at);

CREATE TABLE promise_acceptance (
    promise_id      uuid PRIMARY KEY REFERENCES promise ON DELETE CASCADE,
    order_id        uuid NOT NULL,
    option_id       text NOT NULL,
    reservation_ids uuid[] NOT NULL,
    fingerprint     text NOT NULL,
    begun_at        timestamptz NOT NULL,
    accepted_at     timestamptz
);

-- What the sweep looks for: tries that nobody finished.
CREATE INDEX promise_acceptance_unfinished ON promise_acceptance (begun_at) WHERE accepted_at IS NULL;
