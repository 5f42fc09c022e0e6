-- What inventory-service told: the newest level of each shelf. No reference to product: stock may be told first.
CREATE TABLE stock_level (
    sku       text COLLATE "C" NOT NULL,
    location  text COLLATE "C" NOT NULL,
    available integer NOT NULL,
    sequence  bigint  NOT NULL,
    PRIMARY KEY (sku, location)
) WITH (fillfactor = 80);
