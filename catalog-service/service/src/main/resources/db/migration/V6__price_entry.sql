CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE store_group (
    code    text COLLATE "C" PRIMARY KEY,
    name    text   NOT NULL,
    version bigint NOT NULL
);

CREATE TABLE store_group_member (
    store_group text COLLATE "C" NOT NULL REFERENCES store_group,
    store       text COLLATE "C" NOT NULL,
    PRIMARY KEY (store_group, store)
);

CREATE INDEX store_group_member_store ON store_group_member (store);

-- A row of price is the aggregate: its lock, its version, and the list price for everybody that is in force. What it
-- costs at a moment, for whom, is in price_entry. next_change is when an entry begins or ends next.
ALTER TABLE price ADD COLUMN vat_category text COLLATE "C";
ALTER TABLE price ADD COLUMN changed_at timestamptz NOT NULL DEFAULT '-infinity';
ALTER TABLE price ADD COLUMN next_change timestamptz;
UPDATE price SET vat_category = product.vat_category, changed_at = valid_from FROM product WHERE product.sku = price.sku;
ALTER TABLE price ALTER COLUMN vat_category SET NOT NULL;
ALTER TABLE price ALTER COLUMN changed_at DROP DEFAULT;
ALTER TABLE price DROP COLUMN vat_rate;
CREATE INDEX price_next_change ON price (next_change) WHERE next_change IS NOT NULL;

-- Every price that holds, will hold or ever held, for whom and when. What has begun is only ever ended, so these rows
-- are the history too.
CREATE TABLE price_entry (
    id           uuid PRIMARY KEY,
    sku          text COLLATE "C" NOT NULL REFERENCES price,
    kind         text        NOT NULL CHECK (kind IN ('LIST', 'SALE')),
    channel      text COLLATE "C",
    store_group  text COLLATE "C" REFERENCES store_group,
    store        text COLLATE "C",
    tier         text COLLATE "C",
    currency     text COLLATE "C" NOT NULL,
    amount_minor bigint      NOT NULL CHECK (amount_minor >= 0),
    valid_from   timestamptz NOT NULL,
    valid_until  timestamptz,
    -- The entry that begins where this one ends, and only because it does: withdrawn before it begins, it gives back.
    ended_by     uuid,
    -- Of the request that made it; absent for the list price that was put without an id.
    fingerprint  text,
    -- Equal for an entry that was withdrawn before it began: it never held.
    CHECK (valid_until >= valid_from),
    CHECK (kind = 'LIST' OR valid_until IS NOT NULL),
    -- For whom, in one value of fixed size: with seven texts the exclusion constraint costs an import five times as
    -- much. An MD5 and not hashtextextended(), because its value is the same in every release of PostgreSQL.
    scope        uuid GENERATED ALWAYS AS (md5(sku || '|' || kind || '|' || currency || '|' || coalesce(channel, '')
        || '|' || coalesce(store_group, '') || '|' || coalesce(store, '') || '|' || coalesce(tier, ''))::uuid) STORED,
    CONSTRAINT price_entry_overlap EXCLUDE USING gist (scope WITH =, tstzrange(valid_from, valid_until) WITH &&)
);

CREATE INDEX price_entry_sku ON price_entry (sku, valid_from);

-- Versions that only told another VAT rate go together with the price before.
INSERT INTO price_entry (id, sku, kind, currency, amount_minor, valid_from, valid_until)
SELECT gen_random_uuid(), sku, 'LIST', currency, amount_minor, valid_from,
       lead(valid_from) OVER (PARTITION BY sku ORDER BY version)
FROM (
    SELECT *, lag(amount_minor) OVER versions AS amount_before, lag(currency) OVER versions AS currency_before
    FROM price_history
    WINDOW versions AS (PARTITION BY sku ORDER BY version)
) AS history
WHERE (amount_before, currency_before) IS DISTINCT FROM (amount_minor, currency);

DROP TABLE price_history;
