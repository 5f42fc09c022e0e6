CREATE TABLE channel (
    code       text COLLATE "C" PRIMARY KEY,
    kind       text    NOT NULL,
    name       text    NOT NULL,
    name_en    text,
    assortment text    NOT NULL CHECK (assortment IN ('ALL', 'SELECTED')),
    active     boolean NOT NULL,
    version    bigint  NOT NULL
);

INSERT INTO channel (code, kind, name, name_en, assortment, active, version) VALUES
    ('web', 'WEB', 'Boutique en ligne', 'Web shop', 'ALL', true, 1),
    ('mobile', 'MOBILE', 'Site mobile', 'Mobile site', 'ALL', true, 1),
    ('app', 'APP', 'Application', 'App', 'ALL', true, 1),
    ('kiosk', 'KIOSK', 'Borne en magasin', 'In-store kiosk', 'ALL', true, 1),
    ('print', 'PRINT', 'Catalogue papier', 'Printed catalogue', 'ALL', true, 1),
    ('phone', 'PHONE', 'Téléphone', 'Phone', 'ALL', true, 1),
    ('social', 'SOCIAL', 'Réseaux sociaux', 'Social networks', 'ALL', true, 1),
    ('marketplace', 'MARKETPLACE', 'Places de marché', 'Marketplaces', 'ALL', true, 1),
    ('store', 'STORE', 'Magasin', 'Store', 'ALL', true, 1);

CREATE TABLE assortment_rule (
    channel text COLLATE "C" NOT NULL REFERENCES channel,
    kind    text COLLATE "C" NOT NULL CHECK (kind IN ('SKU', 'CATEGORY', 'BRAND')),
    code    text COLLATE "C" NOT NULL,
    offered boolean NOT NULL,
    PRIMARY KEY (channel, kind, code)
);
CREATE INDEX assortment_rule_code ON assortment_rule (kind, code);
