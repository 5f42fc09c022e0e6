-- More kinds of places, what they do and under which terms. The column pickup stays, and is written, for as long as the release before
-- this one may still run; what that release describes has no capabilities of its own yet: they follow from kind and pickup.
ALTER TABLE location DROP CONSTRAINT location_kind_check;
ALTER TABLE location ADD CONSTRAINT location_kind_check
    CHECK (kind IN ('STORE', 'WAREHOUSE', 'DRIVE', 'RELAY_POINT', 'SUPPLIER')) NOT VALID;
ALTER TABLE location VALIDATE CONSTRAINT location_kind_check;

ALTER TABLE location
    ADD COLUMN capabilities         text[],
    ADD COLUMN pickup_lead_minutes  integer NOT NULL DEFAULT 120,
    ADD COLUMN slot_minutes         integer NOT NULL DEFAULT 60,
    ADD COLUMN slot_orders          integer,
    ADD COLUMN slot_units           integer,
    ADD COLUMN pickup_cut_off       time,
    ADD COLUMN horizon_days         integer NOT NULL DEFAULT 7,
    ADD COLUMN pickup_daily_orders  integer,
    ADD COLUMN pickup_daily_units   integer,
    ADD COLUMN dispatch_cut_off     time,
    ADD COLUMN dispatch_lead_minutes integer NOT NULL DEFAULT 120,
    ADD COLUMN transit_days         integer NOT NULL DEFAULT 2,
    ADD COLUMN dispatch_daily_orders integer,
    -- Number of the change that wrote this row last: instances read what is newer than what they know.
    ADD COLUMN change               bigint NOT NULL DEFAULT 0;

CREATE INDEX location_change ON location (change);

CREATE TABLE exceptional_day (
    location_id text COLLATE "C" NOT NULL REFERENCES location,
    day         date NOT NULL,
    hours       text,
    reason      text,
    PRIMARY KEY (location_id, day)
);

-- Store groups as the catalogue tells them; a group may name a store that nobody described yet.
CREATE TABLE location_group (
    group_code  text COLLATE "C" NOT NULL,
    location_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (group_code, location_id)
);

CREATE INDEX location_group_location ON location_group (location_id);

-- What every instance keeps in memory has a number here, which each writer raises first: the row's lock makes the order of the numbers
-- the order of the commits, so nothing is missed by whoever reads "newer than".
CREATE TABLE change_count (
    name   text PRIMARY KEY,
    number bigint NOT NULL
) WITH (fillfactor = 50);

INSERT INTO change_count (name, number) VALUES ('location', 1), ('safety_rule', 1);
UPDATE location SET change = 1;

-- The release before this one knows nothing of changes: while it still runs, the number is raised for what it writes, or no instance
-- of this one would ever see that. Who tells a number of its own has raised it already.
CREATE FUNCTION location_counts_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.change IS NOT DISTINCT FROM (CASE TG_OP WHEN 'UPDATE' THEN OLD.change ELSE 0 END) THEN
        UPDATE change_count SET number = number + 1 WHERE name = 'location' RETURNING number INTO NEW.change;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER location_counts_change BEFORE INSERT OR UPDATE ON location
    FOR EACH ROW EXECUTE FUNCTION location_counts_change();
