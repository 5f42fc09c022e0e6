CREATE EXTENSION IF NOT EXISTS unaccent;

-- Accents do not matter to who searches: "creme" finds "crème". As dictionaries of a configuration (and not as a call
-- of unaccent(), which is only STABLE) they may stand in a generated column.
CREATE TEXT SEARCH CONFIGURATION catalog_french (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION catalog_french
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION catalog_simple (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION catalog_simple
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

CREATE TABLE product (
    sku        text COLLATE "C" PRIMARY KEY,
    gtin       text COLLATE "C",
    name       text        NOT NULL,
    brand      text,
    category   text,
    image_url  text,
    vat_rate   integer     NOT NULL CHECK (vat_rate BETWEEN 0 AND 10000),
    status     text        NOT NULL,
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL,
    -- French stems for the meaning, plain words for prefixes, brands and numbers.
    search     tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('catalog_french', name), 'A')
        || setweight(to_tsvector('catalog_simple', name), 'A')
        || setweight(to_tsvector('catalog_simple', coalesce(brand, '')), 'B')
        || setweight(to_tsvector('catalog_french', coalesce(category, '')), 'C')) STORED
);

-- The same bar code is written with 12, 13 or 14 digits; filled up to 14 they compare equal.
CREATE INDEX product_gtin ON product (lpad(gtin, 14, '0')) WHERE gtin IS NOT NULL;
CREATE INDEX product_search ON product USING gin (search);
