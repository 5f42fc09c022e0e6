CREATE TABLE price (
    sku          text COLLATE "C" PRIMARY KEY REFERENCES product,
    amount_minor bigint      NOT NULL CHECK (amount_minor >= 0),
    currency     text        NOT NULL,
    vat_rate     integer     NOT NULL CHECK (vat_rate BETWEEN 0 AND 10000),
    version      bigint      NOT NULL,
    valid_from   timestamptz NOT NULL
);

-- Every price that ever held, the present one included; rows are only added.
CREATE TABLE price_history (
    sku          text COLLATE "C" NOT NULL REFERENCES price,
    version      bigint      NOT NULL,
    amount_minor bigint      NOT NULL,
    currency     text        NOT NULL,
    vat_rate     integer     NOT NULL,
    valid_from   timestamptz NOT NULL,
    PRIMARY KEY (sku, version)
);
