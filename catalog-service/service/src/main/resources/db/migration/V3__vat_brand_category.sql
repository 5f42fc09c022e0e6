CREATE TABLE vat_category (
    code    text COLLATE "C" PRIMARY KEY,
    name    text   NOT NULL,
    name_en text,
    version bigint NOT NULL
);

CREATE TABLE vat_rate (
    category   text COLLATE "C" NOT NULL REFERENCES vat_category,
    rate       integer     NOT NULL CHECK (rate BETWEEN 0 AND 10000),
    valid_from timestamptz NOT NULL,
    PRIMARY KEY (category, valid_from)
);

-- The French rates of today (CGI art. 278 to 281 nonies). Version 0: nobody was told of them yet.
INSERT INTO vat_category (code, name, name_en, version) VALUES
    ('STANDARD', 'Taux normal', 'Standard rate', 0),
    ('INTERMEDIATE', 'Taux intermédiaire', 'Intermediate rate', 0),
    ('REDUCED', 'Taux réduit', 'Reduced rate', 0),
    ('SUPER_REDUCED', 'Taux particulier', 'Super-reduced rate', 0),
    ('ZERO', 'Sans TVA', 'No VAT', 0);
INSERT INTO vat_rate (category, rate, valid_from) VALUES
    ('STANDARD', 2000, '2014-01-01 00:00:00+01'),
    ('INTERMEDIATE', 1000, '2014-01-01 00:00:00+01'),
    ('REDUCED', 550, '2014-01-01 00:00:00+01'),
    ('SUPER_REDUCED', 210, '2014-01-01 00:00:00+01'),
    ('ZERO', 0, '2014-01-01 00:00:00+01');

-- Rates that products had before there were categories.
INSERT INTO vat_category (code, name, version)
SELECT DISTINCT 'VAT_' || vat_rate, 'TVA ' || vat_rate || ' points de base', 0
FROM product WHERE vat_rate NOT IN (SELECT rate FROM vat_rate);
INSERT INTO vat_rate (category, rate, valid_from)
SELECT DISTINCT 'VAT_' || vat_rate, vat_rate, '2014-01-01 00:00:00+01'::timestamptz
FROM product WHERE vat_rate NOT IN (SELECT rate FROM vat_rate);

CREATE TABLE brand (
    code     text COLLATE "C" PRIMARY KEY,
    name     text   NOT NULL,
    -- The code that the name would make; differs from the code once the brand has another name.
    name_key text COLLATE "C" NOT NULL,
    version  bigint NOT NULL
);
CREATE INDEX brand_name_key ON brand (name_key);

CREATE TABLE category (
    code            text COLLATE "C" PRIMARY KEY,
    parent          text COLLATE "C" REFERENCES category CHECK (parent <> code),
    name            text   NOT NULL,
    name_en         text,
    google_category text,
    -- The codes from the root to here, and the names along them: what a subtree or a label is found by.
    path            text[] COLLATE "C" NOT NULL CHECK (cardinality(path) BETWEEN 1 AND 8),
    label           text   NOT NULL,
    label_en        text   NOT NULL,
    -- The code that the names along the path would make; differs from the code after a move or another name.
    label_key       text COLLATE "C" NOT NULL,
    version         bigint NOT NULL,
    CHECK (path[cardinality(path)] = code),
    CHECK (parent IS NOT DISTINCT FROM path[cardinality(path) - 1])
);
CREATE INDEX category_path ON category USING gin (path);
CREATE INDEX category_label_key ON category (label_key);
CREATE INDEX category_parent ON category (parent);
