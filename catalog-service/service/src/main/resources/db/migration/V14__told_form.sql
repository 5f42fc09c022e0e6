-- In which form a row was told last. What was stored before this was told with less (products without texts and media,
-- prices without entries) or not at all (categories, channels, product groups, whatever a migration made): form 0, and
-- told once more after the start. What is stored from now on is told in the present form.
ALTER TABLE product ADD COLUMN told_form smallint NOT NULL DEFAULT 0;
ALTER TABLE price ADD COLUMN told_form smallint NOT NULL DEFAULT 0;
ALTER TABLE category ADD COLUMN told_form smallint NOT NULL DEFAULT 0;
ALTER TABLE channel ADD COLUMN told_form smallint NOT NULL DEFAULT 0;
ALTER TABLE product_group ADD COLUMN told_form smallint NOT NULL DEFAULT 0;

ALTER TABLE product ALTER COLUMN told_form SET DEFAULT 1;
ALTER TABLE price ALTER COLUMN told_form SET DEFAULT 1;
ALTER TABLE category ALTER COLUMN told_form SET DEFAULT 1;
ALTER TABLE channel ALTER COLUMN told_form SET DEFAULT 1;
ALTER TABLE product_group ALTER COLUMN told_form SET DEFAULT 1;

-- Empty once all is told: asking for what is left costs nothing then.
CREATE INDEX product_told_form ON product (sku) WHERE told_form < 1;
CREATE INDEX price_told_form ON price (sku) WHERE told_form < 1;
CREATE INDEX category_told_form ON category (code) WHERE told_form < 1;
CREATE INDEX product_group_told_form ON product_group (code) WHERE told_form < 1;
