-- One row per (SKU, location), up to 10^8. The primary key answers "one SKU over all locations" (locator, locks of the
-- hot path), the index answers "one location's shelf". No column of either ever changes, so an update of the counters
-- stays in its page (HOT); the fill factor leaves room for that.
-- on_hand may be negative and reserved may exceed it: the store is right about the store, a shortage is a fact.
-- location_id has no foreign key: locations are never deleted, the service checks them, and a till sells without asking.
CREATE TABLE stock_level (
    sku         text COLLATE "C" NOT NULL,
    location_id text COLLATE "C" NOT NULL,
    on_hand     integer NOT NULL,
    reserved    integer NOT NULL CHECK (reserved >= 0),
    version     bigint NOT NULL,
    PRIMARY KEY (sku, location_id)
) WITH (fillfactor = 80);

CREATE INDEX stock_level_shelf ON stock_level (location_id, sku);

-- The ledger: why a level changed. quantity is the signed effect on on_hand; source_id makes every cause count once.
CREATE TABLE stock_movement (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    location_id text COLLATE "C" NOT NULL,
    sku         text COLLATE "C" NOT NULL,
    type        text NOT NULL,
    quantity    integer NOT NULL,
    source_id   text COLLATE "C" NOT NULL,
    cause       text,
    actor       text NOT NULL,
    moved_at    timestamptz NOT NULL,
    PRIMARY KEY (location_id, sku, id),
    CHECK (CASE type
               WHEN 'RECEIPT' THEN quantity >= 0
               WHEN 'RETURN' THEN quantity > 0
               WHEN 'SALE' THEN quantity < 0
               WHEN 'SHRINKAGE' THEN quantity < 0
               WHEN 'ADJUSTMENT' THEN quantity <> 0
               ELSE false
           END)
);

CREATE UNIQUE INDEX stock_movement_source ON stock_movement (source_id);

CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'stock_movement is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER stock_movement_append_only BEFORE UPDATE OR DELETE ON stock_movement
    FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER stock_movement_no_truncate BEFORE TRUNCATE ON stock_movement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
