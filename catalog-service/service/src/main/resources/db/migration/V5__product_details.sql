CREATE TABLE product_group (
    code      text COLLATE "C" PRIMARY KEY,
    name      text   NOT NULL,
    name_en   text,
    -- The attributes by which its variants differ.
    varies_by text[] NOT NULL CHECK (cardinality(varies_by) BETWEEN 1 AND 10),
    version   bigint NOT NULL
);

ALTER TABLE product DROP COLUMN search;
ALTER TABLE product
    ALTER COLUMN brand TYPE text COLLATE "C",
    ALTER COLUMN category TYPE text COLLATE "C",
    ADD COLUMN name_en        text,
    ADD COLUMN description    text,
    ADD COLUMN description_en text,
    ADD COLUMN vat_category   text COLLATE "C" REFERENCES vat_category,
    ADD COLUMN group_code     text COLLATE "C" REFERENCES product_group,
    -- What its group varies by, with its own values: no two variants are the same.
    ADD COLUMN variant_key    text,
    -- {attributes: {code: text}, media: [...], channels: {code: texts and media of that channel}}
    ADD COLUMN content        jsonb NOT NULL DEFAULT '{}',
    -- Where it is offered: the outcome of all assortments, see ADR 10.
    ADD COLUMN channels       text[] NOT NULL DEFAULT '{}';

-- What Slug makes of a name, for the names that were there before.
CREATE FUNCTION slug(name text) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(
        nullif(trim('-' FROM left(trim('-' FROM regexp_replace(lower(unaccent(name)), '[^a-z0-9]+', '-', 'g')), 64)), ''),
        left(md5(name), 8))
$$;

INSERT INTO brand (code, name, name_key, version)
SELECT DISTINCT ON (slug(brand)) slug(brand), brand, slug(brand), 1 FROM product WHERE brand IS NOT NULL ORDER BY slug(brand), brand;

INSERT INTO category (code, name, path, label, label_en, label_key, version)
SELECT DISTINCT ON (slug(category))
       slug(category), shown, ARRAY[slug(category)], shown, shown, slug(category), 1
FROM product CROSS JOIN LATERAL (SELECT left(replace(category, '>', '/'), 100) AS shown) AS short
WHERE category IS NOT NULL
ORDER BY slug(category), shown;

UPDATE product SET
    brand = slug(brand),
    category = slug(category),
    vat_category = (SELECT category FROM vat_rate WHERE rate = product.vat_rate ORDER BY category LIMIT 1),
    content = CASE WHEN image_url IS NULL THEN '{}'
                   ELSE jsonb_build_object('media', jsonb_build_array(
                       jsonb_build_object('url', image_url, 'kind', 'IMAGE'))) END,
    channels = (SELECT array_agg(code ORDER BY code) FROM channel);

DROP FUNCTION slug;

ALTER TABLE product
    DROP COLUMN vat_rate,
    DROP COLUMN image_url,
    ALTER COLUMN vat_category SET NOT NULL,
    ADD FOREIGN KEY (brand) REFERENCES brand,
    ADD FOREIGN KEY (category) REFERENCES category,
    ADD CHECK (status IN ('DRAFT', 'ACTIVE', 'RETIRED')),
    ADD CHECK ((group_code IS NULL) = (variant_key IS NULL)),
    -- Checked when a statement ends: variants may pass a combination on to each other.
    ADD CONSTRAINT product_variant UNIQUE (group_code, variant_key) DEFERRABLE INITIALLY IMMEDIATE,
    -- Until search has a document of its own.
    ADD COLUMN search tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('catalog_french', name), 'A')
        || setweight(to_tsvector('catalog_simple', name), 'A')
        || setweight(to_tsvector('catalog_simple', replace(coalesce(brand, ''), '-', ' ')), 'B')
        || setweight(to_tsvector('catalog_french', replace(coalesce(category, ''), '-', ' ')), 'C')) STORED;

CREATE INDEX product_search ON product USING gin (search);
CREATE INDEX product_brand ON product (brand, sku) WHERE brand IS NOT NULL;
CREATE INDEX product_category ON product (category, sku) WHERE category IS NOT NULL;

-- A product as everybody reads it: with the names of its brand and category and the VAT rate of the moment.
CREATE VIEW product_state AS
SELECT p.sku, p.gtin, p.status, p.name, p.name_en, p.description, p.description_en,
       p.brand, b.name AS brand_name, b.version AS brand_version,
       p.category, c.path AS category_path, c.label AS category_label, c.label_en AS category_label_en,
       p.group_code, p.vat_category,
       (SELECT r.rate FROM vat_rate r
        WHERE r.category = p.vat_category AND r.valid_from <= now() ORDER BY r.valid_from DESC LIMIT 1) AS vat_rate,
       p.content, p.channels, p.version, p.changed_at
FROM product p
LEFT JOIN brand b ON b.code = p.brand
LEFT JOIN category c ON c.code = p.category;
